// Connects an account: what LINE gave its owner is tested first, then its market and plan are confirmed.
import { useState } from 'preact/hooks'
import type { MarketId } from '../../../pricing/seller'
import { suggestedPlan } from '../../../usage/plan'
import type { Credential, Tested } from '../../../usage/request'
import { grouped } from '../../../words/number'
import { spaced } from '../../../words/spaced'
import { described, Frame, TextField } from '../field'
import { Switch } from '../switch'
import { FIRST_FIELD, OPEN_FORM, READ } from './ids'
import { PlanFields } from './plan'
import type { UsageProps } from './props'
import { Status } from './status'

export function Connect(props: UsageProps) {
  const { opened, usage, said, update } = props
  const [open, setOpen] = useState(false)
  const { accounts } = opened
  return (
    <div class="connect">
      {open ? (
        <Form
          {...props}
          close={(focus) => {
            setOpen(false)
            update((old) => old, focus)
          }}
        />
      ) : (
        <button
          id={OPEN_FORM}
          type="button"
          class={accounts.length ? 'text' : 'primary'}
          disabled={usage.busy !== undefined}
          onClick={() => {
            usage.clear()
            setOpen(true)
            update((old) => old, FIRST_FIELD)
          }}
        >
          {accounts.length ? said.connect.add : said.connect.open}
        </button>
      )}
      <Status area="connect" usage={usage} said={said} />
    </div>
  )
}

type Kind = 'channel' | 'token'

function Form(props: UsageProps & { close(focus: string): void }) {
  const { form, opened, usage, said, names, update, close } = props
  const words = said.connect
  const [kind, setKind] = useState<Kind>('channel')
  const [typed, setTyped] = useState({ channel: '', secret: '', token: '' })
  const [pressed, setPressed] = useState(false)
  const [tested, setTested] = useState<Tested | undefined>(undefined)
  const [market, setMarket] = useState<MarketId>(form.valid.market)
  /** Undefined while what LINE's limit suggests is not overruled. */
  const [picked, setPicked] = useState<string | undefined>(undefined)
  const suggested = tested && suggestedPlan(market, tested.quota, opened.today)
  const plan = picked ?? suggested ?? ''
  const errors = pressed && !tested ? errorsOf(kind, typed, words.errors) : {}
  const type = (name: keyof typeof typed) => (value: string) => {
    setTyped({ ...typed, [name]: value })
    setTested(undefined)
    setPressed(false)
  }
  const test = async () => {
    setPressed(true)
    if (Object.keys(errorsOf(kind, typed, words.errors)).length) return update((old) => old, 'first-fault')
    const answer = await usage.test(credentialOf(kind, typed))
    if (!answer) return
    setTested(answer)
    setPressed(false)
    update((old) => old, 'usage-new-market')
  }
  const connect = async (found: Tested) => {
    setPressed(true)
    if (plan === '') return update((old) => old, 'first-fault')
    if (await usage.connect(credentialOf(kind, typed), { market, plan }, found.name)) close(READ)
  }
  const isBusy = usage.busy !== undefined
  return (
    <form
      class="new-account"
      aria-label={words.open}
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void (tested ? connect(tested) : test())
      }}
    >
      <p class="warn">{words.who}</p>
      <Switch<Kind>
        name="usage-kind"
        legend={words.how}
        value={kind}
        set={(value) => {
          setKind(value)
          setTested(undefined)
          setPressed(false)
        }}
        options={[
          { value: 'channel', label: words.byChannel },
          { value: 'token', label: words.byToken },
        ]}
      />
      {kind === 'channel' ? (
        <>
          <TextField
            id={FIRST_FIELD}
            label={words.channel}
            kind="whole"
            value={typed.channel}
            set={type('channel')}
            error={errors.channel}
          />
          <Secret
            id="usage-secret"
            label={words.secret}
            value={typed.secret}
            set={type('secret')}
            hint={words.whereChannel}
            error={errors.secret}
          />
        </>
      ) : (
        <Secret
          id={FIRST_FIELD}
          label={words.token}
          value={typed.token}
          set={type('token')}
          hint={words.whereToken}
          error={errors.token}
        />
      )}
      <div role="status">{tested && <Found tested={tested} said={said} comma={names.comma} />}</div>
      {tested && (
        <>
          <p>{words.confirm}</p>
          <PlanFields
            {...props}
            id="usage-new"
            market={market}
            plan={plan}
            setMarket={(value) => {
              setMarket(value)
              setPicked(undefined)
            }}
            setPlan={(value) => setPicked(value === '' ? undefined : value)}
            hint={plan !== '' && plan === suggested ? words.suggested : words.unsuggested}
            error={pressed && plan === '' ? words.errors.plan : undefined}
          />
        </>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={isBusy}>
          {isBusy ? words.testing : tested ? words.connect : words.test}
        </button>
        <button type="button" class="text" disabled={isBusy} onClick={() => close(OPEN_FORM)}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

interface FoundProps {
  tested: Tested
  said: UsageProps['said']
  comma: string
}

function Found({ tested, said, comma }: FoundProps) {
  const { connect, account } = said
  const { name, id, consumption, missing } = tested
  return (
    <>
      <p class="done">
        {spaced`${connect.tested(name, id)} ${consumption === null ? '' : connect.sent(grouped(consumption))}`}
      </p>
      {missing.length > 0 && (
        <p>{account.missing(missing.map((each) => account.figures[each]).join(comma))}</p>
      )}
    </>
  )
}

interface SecretProps {
  id: string
  label: string
  value: string
  set(value: string): void
  hint: string
  error?: string | undefined
}

/** Not shown while it is typed. */
function Secret({ value, set, ...shared }: SecretProps) {
  return (
    <Frame {...shared}>
      <input
        {...described(shared)}
        type="password"
        autoComplete="off"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </Frame>
  )
}

type Typed = Record<'channel' | 'secret' | 'token', string>

function credentialOf(kind: Kind, typed: Typed): Credential {
  const [channel, secret, token] = [typed.channel, typed.secret, typed.token].map((text) =>
    text.normalize('NFKC').replace(/\s/g, ''),
  ) as [string, string, string]
  return kind === 'channel' ? { channel, secret } : { token }
}

function errorsOf(kind: Kind, typed: Typed, errors: Typed): Partial<Typed> {
  const credential = credentialOf(kind, typed)
  if ('token' in credential) return credential.token === '' ? { token: errors.token } : {}
  return {
    ...(/^\d+$/.test(credential.channel) ? {} : { channel: errors.channel }),
    ...(/^[0-9a-z]{32}$/i.test(credential.secret) ? {} : { secret: errors.secret }),
  }
}
