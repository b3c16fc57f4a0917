// Everything on the user's desk: the scenarios being described, which one is open, and the language.

import type { Opened } from '../../drafts/request'
import { monthOf } from '../../pricing/month'
import { defaultScenario } from '../../scenario/defaults'
import { LONGEST_NAME, MOST_SCENARIOS } from '../../scenario/limits'
import { readWorkspace } from '../../scenario/schema'
import type { Workspace } from '../../scenario/workspace'
import { type Language, languageFor } from '../../words/language'
import { withCommas } from '../../words/number'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import type { Fields } from './fields'
import { changed, type Form, formOf, heldBudget, newKey } from './form'
import type { Section } from './sections'

export interface Desk {
  language: Language
  /** The user chose the language here, so the saved one gives way. */
  spoken: boolean
  /** Today in Japan, YYYY-MM-DD. */
  today: string
  /** Which spreadsheet this is; blank until the server says it. */
  spreadsheet: string
  forms: readonly Form[]
  selected: number
  /** Nothing but the first look: a saved workspace may take its place. */
  fresh: boolean
  /** What stood here before something was removed, until the next change. */
  removed: { name: string; forms: readonly Form[]; selected: number } | undefined
  /** What is unfolded. */
  open: readonly Section[]
  /** The key of the campaign that is being edited. */
  campaign: number | undefined
}

export function firstDesk(locale: string, today: string): Desk {
  const language = languageFor(locale)
  const forms = [firstForm(language, today)]
  const unfolded = { open: [], campaign: undefined }
  const untouched = { spoken: false, spreadsheet: '', selected: 0, fresh: true, removed: undefined }
  return { language, today, forms, ...untouched, ...unfolded }
}

function firstForm(language: Language, today: string): Form {
  const { scenario, sends } = SIDEBAR_WORDS[language]
  return formOf(defaultScenario(language, monthOf(today), { scenario: scenario.first, send: sends.first }))
}

/** What was saved takes the place of the first look; what was typed meanwhile is kept beside it. */
export function restored(desk: Desk, { locale, today, spreadsheet, workspace: saved }: Opened): Desk {
  const workspace = readWorkspace(saved)
  const language = desk.spoken ? desk.language : (workspace?.language ?? languageFor(locale))
  if (!workspace) {
    const forms = desk.fresh ? [firstForm(language, today)] : desk.forms
    return { ...desk, language, today, spreadsheet, forms }
  }
  // A sheet of another spreadsheet may have the same id.
  const here = workspace.spreadsheet === spreadsheet
  const kept = workspace.scenarios.map((scenario, at) => {
    const { budget, linked } = workspace.beside?.[at] ?? {}
    const form: Form = { ...formOf(scenario), linked: here ? linked : undefined }
    return budget === undefined ? form : { ...form, budget: withCommas(String(budget)), held: true }
  })
  const forms = desk.fresh ? kept : [...kept.slice(0, MOST_SCENARIOS - 1), ...desk.forms]
  const last = forms.length - 1
  const selected = desk.fresh ? Math.min(workspace.selected, last) : last
  return { ...desk, language, today, spreadsheet, forms, selected, fresh: false }
}

export function toWorkspace({ language, forms, selected, spreadsheet }: Desk): Workspace {
  const beside = forms.map((form) => ({ budget: heldBudget(form), linked: form.linked }))
  return { language, scenarios: forms.map(({ valid }) => valid), selected, spreadsheet, beside }
}

export function current({ forms, selected }: Desk): Form {
  return forms[selected] ?? (forms[0] as Form)
}

export function select(desk: Desk, selected: number): Desk {
  return { ...desk, selected, removed: undefined }
}

export function change(desk: Desk, fields: Partial<Fields>): Desk {
  const forms = desk.forms.map((form, at) => (at === desk.selected ? changed(form, fields) : form))
  return { ...desk, forms, fresh: false, removed: undefined }
}

/** A new scenario begins as the first look does; a copy keeps every field, even what is not valid yet, but not what really happened. */
export function addScenario(desk: Desk, copy: boolean): Desk {
  if (desk.forms.length >= MOST_SCENARIOS) return desk
  const { scenario } = SIDEBAR_WORDS[desk.language]
  const from = current(desk)
  const wanted = copy
    ? scenario.copyOf(from.name.trim()).slice(0, LONGEST_NAME)
    : scenario.next(desk.forms.length + 1)
  const form = copy
    ? changed({ ...from, key: newKey(), linked: undefined }, { name: wanted, entered: {} })
    : changed(firstForm(desk.language, desk.today), { name: wanted, market: from.market })
  const forms = [...desk.forms, form]
  return { ...desk, forms, selected: forms.length - 1, fresh: false, removed: undefined }
}

export function removeScenario(desk: Desk): Desk {
  if (desk.forms.length === 1) return desk
  const forms = desk.forms.filter((_, at) => at !== desk.selected)
  const removed = { name: current(desk).name, forms: desk.forms, selected: desk.selected }
  return { ...desk, forms, selected: Math.min(desk.selected, forms.length - 1), fresh: false, removed }
}

export function undo(desk: Desk): Desk {
  const { removed } = desk
  if (!removed) return desk
  return { ...desk, forms: removed.forms, selected: removed.selected, removed: undefined }
}

/** Names the user never touched follow the language; a first look becomes that language's own. */
export function speak(desk: Desk, language: Language): Desk {
  const spoken = { ...desk, language, spoken: true }
  if (desk.fresh) return { ...spoken, forms: [firstForm(language, desk.today)] }
  const old = SIDEBAR_WORDS[desk.language]
  const words = SIDEBAR_WORDS[language]
  const named = (name: string, from: string, to: string) => (name === from ? to : name)
  const forms = desk.forms.map((form) =>
    changed(form, {
      name: named(form.name, old.scenario.first, words.scenario.first),
      sends: form.sends.map((send) => ({
        ...send,
        name: named(send.name, old.sends.first, words.sends.first),
      })),
    }),
  )
  return { ...spoken, forms }
}
