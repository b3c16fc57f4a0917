// The list of sends: what goes out, to whom, how often.
import { useMemo } from 'preact/hooks'
import { KIND_IDS, KINDS, type Kind, type KindId } from '../../pricing/cards/kinds'
import { LEAST_TARGET, throughTool } from '../../pricing/count'
import { Refusal } from '../../pricing/refusal'
import { recipients } from '../../scenario/forecast'
import { isWithin, LIMITS, LONGEST_NAME, MOST_SENDS } from '../../scenario/limits'
import { grouped } from '../../words/number'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { addSend, removeSend } from '../state/desk'
import type { SendFields } from '../state/form'
import { readNumber } from '../state/read'
import { SelectField, TextField } from './field'
import { fieldsOfSend } from './fields'
import { shownMonth } from './format'
import type { Props } from './props'

export function Sends(props: Props) {
  const { form, words, update } = props
  const full = form.sends.length >= MOST_SENDS
  const add = () => update(addSend, `send-${form.sends.length}-name`)
  return (
    <section aria-labelledby="sends-heading">
      <h2 id="sends-heading">{words.sends.heading}</h2>
      {form.sends.map((send, at) => (
        <Card key={send.key} {...props} send={send} at={at} />
      ))}
      <div class="actions">
        <button type="button" disabled={full} onClick={add}>
          {words.sends.add}
        </button>
      </div>
      {full && <p class="hint">{words.sends.full(MOST_SENDS)}</p>}
    </section>
  )
}

type CardProps = Props & { send: SendFields; at: number }

function Card(props: CardProps) {
  const { send, at, form, words: all, language, update, outlook } = props
  const words = all.sends
  const faults = form.faults.filter((path) => path.startsWith(`sends.${at}.`)).join()
  // Twelve cards are most of the page, so their fields are drawn again only when something about them has changed.
  const throughTool = form.tool !== ''
  const fields = useMemo(() => <CardFields {...props} />, [send, at, faults, language, throughTool])
  const first = outlook instanceof Refusal ? undefined : outlook.first.month
  const counted = first?.bySend[at]
  const planned = form.valid.sends[at]
  const people = first && planned ? recipients(planned, first.reachable) : 0
  const small = send.audience !== 'all' && people > 0 && people < LEAST_TARGET
  return (
    <fieldset class="card">
      <legend>{words.legend(at + 1)}</legend>
      {fields}
      {small && <p class="warning">{words.small(grouped(LEAST_TARGET))}</p>}
      <div class="foot">
        <span>
          {first && counted !== undefined
            ? words.counts(shownMonth(first.month, language), grouped(counted))
            : ''}
        </span>
        {form.sends.length > 1 && (
          <button
            type="button"
            aria-label={words.removeNamed(send.name)}
            onClick={() => update((old) => removeSend(old, send.key), 'undo')}
          >
            {words.remove}
          </button>
        )}
      </div>
    </fieldset>
  )
}

function CardFields(props: CardProps) {
  const { form, send, at, words: all, language } = props
  const words = all.sends
  const kind = form.tool === '' ? send.kind : throughTool(send.kind)
  const field = fieldsOfSend(props, send, at)
  const id = (name: string) => `send-${at}-${name}`
  return (
    <>
      <TextField id={id('name')} label={words.name} {...field('name')} longest={LONGEST_NAME} />
      <SelectField<KindId>
        id={id('kind')}
        label={words.kind}
        {...field('kind')}
        options={KIND_IDS.map((kind) => ({ value: kind, label: KINDS[kind].names[language] }))}
        hint={kindHint(KINDS[kind], words)}
      />
      <SelectField
        id={id('audience')}
        label={words.audience}
        {...field('audience')}
        options={(['all', 'share', 'fixed'] as const).map((value) => ({ value, label: words[value] }))}
      />
      {send.audience === 'share' && (
        <TextField id={id('share')} label={words.sharePercent} {...field('share')} />
      )}
      {send.audience === 'fixed' && (
        <TextField id={id('recipients')} label={words.people} kind="whole" {...field('recipients')} />
      )}
      <div class="row">
        <TextField id={id('per-month')} label={words.perMonth} kind="whole" {...field('perMonth')} />
        <TextField id={id('bubbles')} label={words.bubbles} kind="whole" {...field('bubbles')} />
      </div>
      <p class="hint">{bubblesHint({ ...send, kind }, words)}</p>
    </>
  )
}

function kindHint({ counted, basis, bubbles }: Kind, words: SidebarWords['sends']): string {
  const first = basis === 'disputed' ? words.disputed : counted ? words.counted : words.free
  return bubbles === null || !counted ? first : `${first} · ${words.bubblesEach(bubbles)}`
}

/** Bubbles beyond what one send holds go out as further sends, which surprises people. */
function bubblesHint({ kind: id, bubbles: typed }: SendFields, words: SidebarWords['sends']): string {
  const { counted, bubbles: most }: Kind = KINDS[id]
  const bubbles = readNumber(typed)
  if (!counted || most === null || !(bubbles > most) || !isWithin(bubbles, LIMITS.bubbles)) return ''
  return words.needs(grouped(bubbles), Math.ceil(bubbles / most))
}
