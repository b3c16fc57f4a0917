// Where warnings go by e-mail, if anywhere.
import { useState } from 'preact/hooks'
import { USAGE_WORDS } from '../../../words/usage'
import { TextField } from '../field'
import { MAIL } from './ids'
import type { UsageProps } from './props'
import { Status } from './status'

export function Mail({ usage, opened, said, language, update }: UsageProps) {
  const words = said.mail
  const { mail, mailFault, daily } = opened
  const [address, setAddress] = useState(mail ?? '')
  const [pressed, setPressed] = useState(false)
  const isAddress = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(address.trim())
  const isBusy = usage.busy !== undefined
  return (
    <form
      class="mail"
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault()
        setPressed(true)
        if (!isAddress) return update((old) => old, MAIL)
        if (!isBusy) void usage.switchMail(address.trim())
      }}
    >
      <h3>{words.heading}</h3>
      <TextField
        id={MAIL}
        label={words.address}
        value={address}
        set={(value) => {
          setAddress(value)
          setPressed(false)
        }}
        hint={words.hint}
        error={pressed && !isAddress ? words.error : undefined}
      />
      {mail !== null && !daily && <p class="warn">{words.needsDaily}</p>}
      {mailFault !== null && <p class="warn">{USAGE_WORDS[language]().faults[mailFault]}</p>}
      <div class="actions">
        <button type="submit" class="text" disabled={isBusy}>
          {words.save}
        </button>
        {mail !== null && (
          <button type="button" class="text" disabled={isBusy} onClick={() => void usage.switchMail(null)}>
            {words.stop}
          </button>
        )}
      </div>
      <Status area="mail" usage={usage} said={said} />
    </form>
  )
}
