// Scenarios that belong to a budget on a sheet.
import { areAlike, merged } from '../../drafts/budget/merge'
import { LONGEST_NAME, MOST_SCENARIOS } from '../../scenario/limits'
import { faultyFields } from '../../scenario/schema'
import type { OpenBudget } from '../../scenario/workspace'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import { current, type Desk, select } from './desk'
import { type Form, formOf, renewed } from './form'

/** A sheet may hold several. */
export function isSame(a: OpenBudget | undefined, b: OpenBudget): boolean {
  return a?.sheetId === b.sheetId && a.at === b.at
}

/** Whether the scenario shown is this budget. */
export function isShown(desk: Desk, budget: OpenBudget): boolean {
  return isSame(current(desk).linked, budget)
}

export function hasRoom({ fresh, forms }: Desk, budget: OpenBudget): boolean {
  return fresh || forms.length < MOST_SCENARIOS || forms.some(({ linked }) => isSame(linked, budget))
}

/** Goes to the scenario that it is; else its cells become one, or take the place of the untouched first look. */
export function openBudget(desk: Desk, budget: OpenBudget): Desk {
  const known = takeIn(desk, budget)
  const at = known.forms.findIndex(({ linked }) => isSame(linked, budget))
  if (at >= 0) return { ...select(known, at), campaign: undefined }
  if (!hasRoom(desk, budget)) return desk
  const others = desk.fresh ? [] : desk.forms
  const linked = named(budget, others, desk)
  const form: Form = { ...formOf(linked.scenario), linked }
  const shown = { ...desk, fresh: false, removed: undefined, campaign: undefined }
  return { ...shown, forms: [...others, form], selected: others.length }
}

/**
 * A budget was read: what people typed there joins what was changed here since it was last read. A scenario of no sheet that would
 * be the same on one belongs to it from now on.
 */
export function takeIn(desk: Desk, budget: OpenBudget): Desk {
  if (desk.fresh) return desk
  const { forms } = desk
  const found =
    forms.find(({ linked }) => isSame(linked, budget)) ??
    forms.find(({ linked, valid }) => !linked && areAlike(valid, budget.scenario))
  if (!found || found.faults.length) return desk
  const others = forms.filter((form) => form !== found)
  const isCalledSo = found.valid.name === budget.scenario.name
  const form = joined(found, isCalledSo ? budget : named(budget, others, desk))
  return form === found ? desk : { ...desk, forms: forms.map((each) => (each === found ? form : each)) }
}

function joined(form: Form, budget: OpenBudget): Form {
  const { linked, valid } = form
  if (!linked || areAlike(linked.scenario, budget.scenario)) {
    return JSON.stringify(linked) === JSON.stringify(budget) ? form : { ...form, linked: budget }
  }
  const next = merged(linked.scenario, valid, budget.scenario)
  // Both sides may be right and together wrong, such as a plan of one market and the other market.
  if (faultyFields(next).length) return form
  return { ...(areAlike(next, valid) ? form : renewed(form, next)), linked: budget }
}

/** Where another scenario has its name, it is told apart by its sheet's or by a number; the sheet keeps its own. */
function named(budget: OpenBudget, others: readonly Form[], { language }: Desk): OpenBudget {
  const { name } = budget.scenario
  const { called } = SIDEBAR_WORDS[language].budgets
  const numbered = Array.from(
    { length: MOST_SCENARIOS },
    (_, at) => `${name.slice(0, LONGEST_NAME - 3)} ${at + 2}`,
  )
  const isFree = (wanted: string) => others.every((form) => form.valid.name !== wanted)
  const free = [name, called(name, budget.sheet).slice(0, LONGEST_NAME), ...numbered].find(isFree) ?? name
  return free === name ? budget : { ...budget, scenario: { ...budget.scenario, name: free } }
}

/** The budget that was just written from a scenario. */
export function linkTo(desk: Desk, key: number, budget: OpenBudget): Desk {
  const forms = desk.forms.map((form) => (form.key === key ? { ...form, linked: budget } : form))
  return { ...desk, forms, fresh: false }
}

/** Its sheet is gone. */
export function unlink(desk: Desk, budget: OpenBudget): Desk {
  const forms = desk.forms.map((form) =>
    isSame(form.linked, budget) ? { ...form, linked: undefined } : form,
  )
  return { ...desk, forms }
}
