// The buttons that write into the spreadsheet, and what became of it.
import { useState } from 'preact/hooks'
import { budgetDraft } from '../../drafts/budget/budget'
import { comparisonDraft } from '../../drafts/comparison'
import type { Place, Written } from '../../drafts/request'
import { SHEET_WORDS } from '../../words/sheets'
import { select } from '../state/desk'
import { call, failureOf } from '../state/server'
import type { Props } from './props'

type State = { busy: 'budget' | 'comparison' | undefined; text: string; failed: boolean }

export function Write({ desk, form, words: all, language, update }: Props) {
  const words = all.fill
  const names = SHEET_WORDS[language]
  const [where, setWhere] = useState<Place>('new-sheet')
  const [plain, setPlain] = useState(false)
  const [{ busy, text, failed }, tell] = useState<State>({ busy: undefined, text: '', failed: false })

  const run = async (what: 'budget' | 'comparison', write: () => Promise<Written>) => {
    tell({ busy: what, text: words.writing, failed: false })
    try {
      const answer = await write()
      const refused = 'refused' in answer
      const said = refused ? answer.refused : words.written(answer.sheet, answer.range)
      tell({ busy: undefined, text: said, failed: refused })
    } catch (error) {
      tell({ busy: undefined, text: all.failures[failureOf(error)], failed: true })
    }
  }
  const stop = (said: string, at: number) => {
    tell({ busy: undefined, text: said, failed: true })
    update((old) => (at === old.selected ? old : select(old, at)), 'first-fault')
  }
  const writeBudget = () => {
    if (form.faults.length) return stop(words.faulty, desk.selected)
    const draft = budgetDraft(form.valid, plain, language, desk.today)
    return run('budget', () => call('writeDraft', { language, name: names.budget.sheet, draft, where }))
  }
  const writeComparison = () => {
    const at = desk.forms.findIndex(({ faults }) => faults.length)
    const wrong = desk.forms[at]
    if (wrong) return stop(words.faultyIn(wrong.name), at)
    const scenarios = desk.forms.map(({ valid }) => valid)
    const draft = comparisonDraft(scenarios, language)
    const { sheet } = SHEET_WORDS[language].comparison
    return run('comparison', () => call('writeDraft', { language, name: sheet, draft, where }))
  }
  return (
    <section aria-labelledby="write-heading" aria-busy={busy !== undefined}>
      <h2 id="write-heading">{words.heading}</h2>
      <fieldset class="choice">
        <legend>{words.where}</legend>
        {(['new-sheet', 'selection'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="where"
              value={value}
              checked={where === value}
              onChange={() => setWhere(value)}
            />
            {value === 'new-sheet' ? words.newSheet : words.selection}
          </label>
        ))}
      </fieldset>
      <div class="choice">
        <label>
          <input
            id="plain"
            type="checkbox"
            aria-describedby="plain-hint"
            checked={plain}
            onChange={(event) => setPlain(event.currentTarget.checked)}
          />
          {words.plain}
        </label>
        <p id="plain-hint" class="hint">
          {words.plainHint}
        </p>
      </div>
      <div class="buttons">
        <button type="button" class="primary" disabled={busy !== undefined} onClick={writeBudget}>
          {busy === 'budget' ? words.writing : words.budget}
        </button>
        <button type="button" disabled={busy !== undefined} onClick={writeComparison}>
          {busy === 'comparison' ? words.writing : words.comparison}
        </button>
      </div>
      <p class={failed ? 'error' : 'done'} role="status">
        {text}
      </p>
    </section>
  )
}
