// The campaigns: a line each that says what goes out, how often and to how many; one of them open to be changed.
import { Refusal } from '../../pricing/refusal'
import { MOST_SENDS } from '../../scenario/limits'
import { timesIn } from '../../scenario/scenario'
import { grouped } from '../../words/number'
import { addSend, monthsOf } from '../state/campaigns'
import { Campaign } from './campaign'
import type { Props } from './props'
import { Section } from './section'

export function Campaigns(props: Props) {
  const { form, words } = props
  const { sends } = form.valid
  const [only] = sends
  const value = sends.length === 1 && only ? audienceOf(props, 0) : String(sends.length)
  return (
    <Section id="campaigns" name={words.sends.heading} value={value} props={props}>
      {() => <List {...props} />}
    </Section>
  )
}

function List(props: Props) {
  const { desk, form, words, update } = props
  const full = form.sends.length >= MOST_SENDS
  return (
    <>
      <ul class="campaigns">
        {form.sends.map((send, at) => {
          const open = desk.campaign === send.key
          const faulty = form.faults.some((path) => path.startsWith(`sends.${at}.`))
          return (
            <li key={send.key}>
              <button
                id={`send-${at}`}
                type="button"
                class="line"
                aria-expanded={open}
                onClick={() => update((old) => ({ ...old, campaign: open ? undefined : send.key }))}
              >
                <span class="name">{send.name}</span>{' '}
                <span class={faulty && !open ? 'value error' : 'value'}>
                  {faulty && !open ? words.faulty : lineOf(props, at)}
                </span>
              </button>
              {open && <Campaign {...props} send={send} at={at} />}
            </li>
          )
        })}
      </ul>
      <button
        id="add-send"
        type="button"
        class="text"
        disabled={full}
        onClick={() => update(addSend, `send-${form.sends.length}-name`)}
      >
        {words.sends.add}
      </button>
      {full && <p class="hint">{words.sends.full(MOST_SENDS)}</p>}
    </>
  )
}

function audienceOf({ form, words }: Props, at: number): string {
  const send = form.valid.sends[at]
  if (!send) return ''
  if (send.audience === 'all') return words.sends.everyone
  return send.audience === 'share' ? `${send.share}%` : words.sends.upTo(grouped(send.recipients))
}

/** How often, to whom, and the messages that makes: of the first month, or of all where months differ. */
function lineOf(props: Props, at: number): string {
  const { form, outlook, words } = props
  const send = form.valid.sends[at]
  if (!send) return ''
  const alike = Object.keys(send.calendar).length === 0
  const months = monthsOf(form.valid)
  const often = alike
    ? words.sends.aMonth(send.perMonth)
    : words.sends.inMonths(
        months.reduce((sum, month) => sum + timesIn(send, month), 0),
        months.length,
      )
  const whom = `${often} · ${audienceOf(props, at)}`
  if (outlook instanceof Refusal) return whom
  const counted = (alike ? outlook.months.slice(0, 1) : outlook.months).map(({ bySend }) => bySend[at] ?? 0)
  return `${whom} ${words.sends.makes(grouped(counted.reduce((sum, count) => sum + count, 0)))}`
}
