// The months of a campaign as tiles, each with the times it goes out there.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Refusal } from '../../pricing/refusal'
import { grouped } from '../../words/number'
import { clearMonths, monthsOf, typedIn, typeMonth } from '../state/campaigns'
import { errorAt } from './errors'
import { shortMonth, shownMonth } from './format'
import type { CampaignProps } from './props'

export function Tiles(props: CampaignProps) {
  const { form, send, at, words, language, update } = props
  // What a click puts in is there to be typed over.
  const clicked = useRef<HTMLInputElement | undefined>(undefined)
  useLayoutEffect(() => {
    clicked.current?.select()
    clicked.current = undefined
  })
  const months = monthsOf(form.valid)
  const paths = months.map((month) => `sends.${at}.calendar.${month}`)
  const wrong = paths.find((path) => form.faults.includes(path))
  const error = wrong && errorAt(form, wrong, language)
  const usual = Object.values(send.calendar).find((text) => text.trim() !== '' && text !== '0') ?? '1'
  return (
    <fieldset class="months">
      <legend class="unseen">{words.sends.months}</legend>
      <p class="hint" id={`send-${at}-months-hint`}>
        {words.sends.monthsHint}
      </p>
      <button type="button" class="text" onClick={() => update((old) => clearMonths(old, send.key))}>
        {words.sends.clear}
      </button>
      <div class="tiles">
        {months.map((month, index) => {
          const text = typedIn(send, month)
          const path = paths[index] ?? ''
          return (
            <label key={month} class={text === '' ? 'tile' : 'tile set'}>
              <span aria-hidden="true">{shortMonth(month, language)}</span>
              <input
                id={`send-${at}-month-${month}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                placeholder="–"
                aria-label={shownMonth(month, language)}
                {...(form.faults.includes(path)
                  ? { 'aria-invalid': true, 'aria-describedby': `send-${at}-months-error` }
                  : {})}
                value={text}
                onFocus={({ currentTarget }) => currentTarget.select()}
                onClick={({ currentTarget }) => {
                  if (text !== '') return
                  clicked.current = currentTarget
                  update((old) => typeMonth(old, send.key, month, usual))
                }}
                onInput={({ currentTarget }) => {
                  const { value } = currentTarget
                  update((old) => typeMonth(old, send.key, month, value))
                }}
              />
            </label>
          )
        })}
      </div>
      {error && (
        <p class="error" id={`send-${at}-months-error`}>
          {error}
        </p>
      )}
      <Most {...props} />
    </fieldset>
  )
}

/** The month in which the campaign counts most. */
function Most({ at, outlook, words, language }: CampaignProps) {
  if (outlook instanceof Refusal) return null
  const count = (month: (typeof outlook.months)[number]) => month.bySend[at] ?? 0
  const most = outlook.months.reduce((a, b) => (count(b) > count(a) ? b : a))
  if (count(most) === 0) return null
  return <p class="hint">{words.sends.counts(shownMonth(most.month, language), grouped(count(most)))}</p>
}
