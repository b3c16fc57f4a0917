// One campaign, to be changed: its name and kind, who gets it, how often, and in which months.
import { KIND_IDS, KINDS, type Kind, type KindId } from '../../pricing/cards/kinds'
import { LEAST_TARGET, throughTool } from '../../pricing/count'
import { Refusal } from '../../pricing/refusal'
import { recipients } from '../../scenario/forecast'
import { isWithin, LIMITS, LONGEST_NAME } from '../../scenario/limits'
import { grouped } from '../../words/number'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { removeSend, setByMonth } from '../state/campaigns'
import { readNumber } from '../state/read'
import { SelectField, TextField } from './field'
import { fieldsOfSend } from './fields'
import type { CampaignProps } from './props'
import { Tiles } from './tiles'

export function Campaign(props: CampaignProps) {
  const { form, send, at, words: all, language, update } = props
  const words = all.sends
  const field = fieldsOfSend(props, send, at)
  const id = (name: string) => `send-${at}-${name}`
  const kind = form.tool === '' ? send.kind : throughTool(send.kind)
  return (
    <div class="campaign">
      <TextField id={id('name')} label={words.name} {...field('name')} longest={LONGEST_NAME} />
      <SelectField<KindId>
        id={id('kind')}
        label={words.kind}
        {...field('kind')}
        options={KIND_IDS.map((each) => ({ value: each, label: KINDS[each].names[language] }))}
        hint={kindHint(KINDS[kind], words)}
      />
      <div class="row">
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
      </div>
      <Small {...props} />
      <div class="row">
        <SelectField
          id={id('when')}
          label={words.when}
          value={send.byMonth ? 'chosen' : 'every'}
          set={(value) => update((old) => setByMonth(old, send.key, value === 'chosen'))}
          options={[
            { value: 'every', label: words.every },
            { value: 'chosen', label: words.chosen },
          ]}
        />
        {!send.byMonth && (
          <TextField id={id('per-month')} label={words.perMonth} kind="whole" {...field('perMonth')} />
        )}
      </div>
      {send.byMonth && <Tiles {...props} />}
      <TextField
        id={id('bubbles')}
        label={words.bubbles}
        kind="whole"
        {...field('bubbles')}
        hint={bubblesHint(KINDS[kind], send.bubbles, words)}
      />
      {form.sends.length > 1 && (
        <button
          type="button"
          class="text"
          aria-label={words.removeNamed(send.name)}
          onClick={() => update((old) => removeSend(old, send.key), 'undo')}
        >
          {words.remove}
        </button>
      )}
    </div>
  )
}

/** LINE takes no target by attributes that is too small. */
function Small({ form, send, at, outlook, words }: CampaignProps) {
  const planned = form.valid.sends[at]
  if (outlook instanceof Refusal || !planned || send.audience === 'all') return null
  const people = recipients(planned, outlook.first.month.reachable)
  if (people === 0 || people >= LEAST_TARGET) return null
  return <p class="warn">{words.sends.small(grouped(LEAST_TARGET))}</p>
}

function kindHint({ counted, basis, bubbles }: Kind, words: SidebarWords['sends']): string {
  const first = basis === 'disputed' ? words.disputed : counted ? words.counted : words.free
  return bubbles === null || !counted ? first : `${first} · ${words.bubblesEach(bubbles)}`
}

/** Bubbles beyond what one send holds go out as further sends, which surprises people. */
function bubblesHint({ counted, bubbles: most }: Kind, typed: string, words: SidebarWords['sends']) {
  const bubbles = readNumber(typed)
  if (!counted || most === null || !(bubbles > most) || !isWithin(bubbles, LIMITS.bubbles)) return undefined
  return words.needs(grouped(bubbles), Math.ceil(bubbles / most))
}
