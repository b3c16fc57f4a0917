// Writes into the spreadsheet: a budget, its update, the scenario table, the overview; and says what became of it.
import { useState } from 'preact/hooks'
import { budgetDraft } from '../../drafts/budget/budget'
import { comparisonDraft } from '../../drafts/comparison/comparison'
import type { Place, Written } from '../../drafts/request'
import { Refusal } from '../../pricing/refusal'
import { outlook } from '../../scenario/outlook'
import type { Scenario } from '../../scenario/scenario'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { SHEET_WORDS } from '../../words/sheets'
import { type Found, updateBudget, writeOverview } from './budgets'
import { current, type Desk, select } from './desk'
import { showFaults } from './folding'
import { linkTo, unlink } from './linked'
import { call, failureOf } from './server'

export interface Said {
  text: string
  kind: 'doing' | 'done' | 'error' | 'warn'
  /** What makes it untrue: another scenario, or that the fields at fault are mended. */
  until?: 'changed' | 'mended'
}

export interface Options {
  where: Place
  plain: boolean
}

interface Surroundings {
  desk: Desk
  words: SidebarWords
  options: Options
  update(next: (desk: Desk) => Desk, focus?: string): void
  /** Looks for the budget on the sheet that is open. */
  look(): Promise<Found | undefined>
  /** What is said of a scenario that cannot be priced, or of some of its months. */
  warning(scenario: Scenario): string
}

export function useWriting({ desk, words: all, options, update, look, warning }: Surroundings) {
  const words = all.fill
  const { language, today } = desk
  const form = current(desk)
  const [said, say] = useState<Said | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  /** The scenario whose missing months the user was told of. */
  const [told, setTold] = useState<Scenario | undefined>(undefined)

  const run = async (write: () => Promise<string>) => {
    setBusy(true)
    say({ text: words.writing, kind: 'doing' })
    try {
      say({ text: await write(), kind: 'done' })
    } catch (error) {
      say({ text: error instanceof Refused ? error.sentence : all.failures[failureOf(error)], kind: 'error' })
    }
    setBusy(false)
  }
  const stop = (text: string, at: number) => {
    say({ text, kind: 'error', until: 'mended' })
    update((old) => showFaults(at === old.selected ? old : select(old, at)), 'first-fault')
  }
  /** Whether nothing stands in the way, or the user has been told and presses again. */
  const ready = () => {
    if (form.faults.length) {
      stop(words.faulty, desk.selected)
      return false
    }
    const result = outlook(form.valid)
    const known = result instanceof Refusal ? false : result.unpriced.length === 0
    if (known || (told === form.valid && !(result instanceof Refusal))) return true
    say({ text: warning(form.valid), kind: result instanceof Refusal ? 'error' : 'warn', until: 'changed' })
    setTold(form.valid)
    return false
  }

  const create = () => {
    if (!ready()) return
    const { valid, key } = form
    const draft = budgetDraft(valid, options.plain, language, today)
    const { sheet: name } = SHEET_WORDS[language].budget
    void run(async () => {
      const { sheet, range } = written(
        await call('writeDraft', { language, name, draft, where: options.where }),
      )
      const found = await look()
      if (found && 'budget' in found && found.budget.sheet === sheet) {
        update((old) => linkTo(old, key, found.budget))
      }
      return words.written(sheet, range)
    })
  }
  const updateLinked = () => {
    const { linked, valid } = form
    if (!linked) return create()
    if (!ready()) return
    void run(async () => {
      const answer = await updateBudget(linked, valid, language, today)
      if ('changed' in answer) throw new Refused(all.budgets.changed)
      if ('gone' in answer) {
        update((old) => unlink(old, linked))
        throw new Refused(all.budgets.gone(linked.sheet))
      }
      const { sheet } = written(answer)
      await look()
      return all.budgets.updated(sheet)
    })
  }
  const table = () => {
    const at = desk.forms.findIndex(({ faults }) => faults.length)
    const wrong = desk.forms[at]
    if (wrong) return stop(words.faultyIn(wrong.name), at)
    const draft = comparisonDraft(
      desk.forms.map(({ valid }) => valid),
      language,
    )
    const { sheet: name } = SHEET_WORDS[language].comparison
    void run(async () => {
      const answer = await call('writeDraft', { language, name, draft, where: options.where })
      const { sheet, range } = written(answer)
      return words.written(sheet, range)
    })
  }
  const overview = () => {
    void run(async () => {
      const { sheet, range } = written(await writeOverview(language))
      return words.written(sheet, range)
    })
  }
  const asked = told === form.valid && said?.until === 'changed'
  const over = { changed: told !== form.valid, mended: desk.forms.every(({ faults }) => !faults.length) }
  const standing = said?.until && over[said.until] ? undefined : said
  return { said: standing, busy, asked, create, update: updateLinked, table, overview }
}

/** Why nothing was written, in the user's language. */
class Refused extends Error {
  constructor(readonly sentence: string) {
    super(sentence)
  }
}

function written(answer: Written): { sheet: string; range: string } {
  if ('refused' in answer) throw new Refused(answer.refused)
  return answer
}
