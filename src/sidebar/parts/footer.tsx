// What never leaves the screen: the main button with the menu beside it, and above them what became of pressing one.
import { useState } from 'preact/hooks'
import { Refusal } from '../../pricing/refusal'
import { outlook } from '../../scenario/outlook'
import type { Scenario } from '../../scenario/scenario'
import type { Found } from '../state/budgets'
import { undo } from '../state/desk'
import { type Options, useWriting } from '../state/writing'
import { shownMonth } from './format'
import { Menu } from './menu'
import type { Props } from './props'
import { shortReason } from './reasons'

type FooterProps = Props & { look(): Promise<Found | undefined> }

export function Footer(props: FooterProps) {
  const { desk, form, words: all, update, look } = props
  const words = all.fill
  const [options, setOptions] = useState<Options>({ where: 'new-sheet', plain: false })
  const warning = (scenario: Scenario) => warningOf(scenario, props)
  const writing = useWriting({ desk, words: all, options, update, look, warning })
  const { said, busy, asked } = writing
  const sends = desk.removed?.forms.length === desk.forms.length
  const here = options.where === 'selection'
  const label = form.linked ? words.update : here ? words.here : words.create
  return (
    <footer aria-busy={busy}>
      <div class="said" role="status">
        {desk.removed && (
          <p class="removed">
            <span>{all.removed(desk.removed.name)}</span>
            <button
              id="undo"
              type="button"
              class="text"
              onClick={() => update(undo, sends ? 'campaigns-section' : 'scenarios-section')}
            >
              {all.undo}
            </button>
          </p>
        )}
        {said && <p class={said.kind}>{said.text}</p>}
      </div>
      <div class="buttons">
        <button id="write" type="button" class="primary" disabled={busy} onClick={writing.update}>
          {busy ? words.writing : asked ? words.anyway : label}
        </button>
        <Menu {...props} {...{ writing, options, setOptions }} />
      </div>
    </footer>
  )
}

/** Which months have no price, and why the first of them has none. */
function warningOf(scenario: Scenario, { words, language }: Props): string {
  const result = outlook(scenario)
  if (result instanceof Refusal) return words.fill.refused(shortReason(result, language))
  const [first] = result.unpriced
  if (!first) return ''
  const reason = shortReason(first.refusal, language)
  const month = shownMonth(first.month, language)
  return words.fill.missing(result.unpriced.length, scenario.months, month, reason)
}
