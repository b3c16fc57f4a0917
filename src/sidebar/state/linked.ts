// Scenarios that belong to a budget on a sheet.
import { MOST_SCENARIOS } from '../../scenario/limits'
import type { Scenario } from '../../scenario/scenario'
import type { OpenBudget } from './budgets'
import { current, type Desk, select } from './desk'
import { type Form, formOf } from './form'

/** A sheet may hold several. */
export function isSame(a: OpenBudget | undefined, b: OpenBudget): boolean {
  return a?.sheetId === b.sheetId && a.at === b.at
}

/** Whether the scenario shown is this budget. */
export function isShown(desk: Desk, budget: OpenBudget): boolean {
  return isSame(current(desk).linked, budget)
}

/**
 * The budget's cells are the truth: they become a scenario, or take the place of the untouched first look, or of one that is the
 * same. Undefined where there is no room.
 */
export function openBudget(desk: Desk, budget: OpenBudget): Desk | undefined {
  const at = desk.forms.findIndex(({ linked }) => isSame(linked, budget))
  if (at >= 0) return select(desk, at)
  const form: Form = { ...formOf(budget.scenario), linked: budget }
  const shown = { ...desk, fresh: false, removed: undefined, campaign: undefined }
  if (desk.fresh) return { ...shown, forms: [form], selected: 0 }
  const same = desk.forms.findIndex(({ valid }) => JSON.stringify(valid) === JSON.stringify(budget.scenario))
  if (same >= 0)
    return {
      ...shown,
      forms: desk.forms.map((each, index) => (index === same ? form : each)),
      selected: same,
    }
  if (desk.forms.length >= MOST_SCENARIOS) return undefined
  return { ...shown, forms: [...desk.forms, form], selected: desk.forms.length }
}

/** After an update: as it now stands on the sheet, with what others typed there; what was typed here meanwhile stays. */
export function relink(desk: Desk, budget: OpenBudget, sent: Scenario): Desk {
  const forms = desk.forms.map((form) => {
    if (!isSame(form.linked, budget)) return form
    return form.valid === sent
      ? { ...formOf(budget.scenario), key: form.key, linked: budget }
      : { ...form, linked: budget }
  })
  return { ...desk, forms }
}

/** The budget that was just written from a scenario. */
export function linkTo(desk: Desk, key: number, budget: OpenBudget): Desk {
  const forms = desk.forms.map((form) => (form.key === key ? { ...form, linked: budget } : form))
  return { ...desk, forms }
}
