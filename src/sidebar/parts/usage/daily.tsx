// Whether accounts are read every day by themselves.
import { USAGE_WORDS } from '../../../words/usage'
import type { UsageProps } from './props'
import { Consent, Status } from './status'

export function Daily({ usage, opened, said, language }: UsageProps) {
  const words = said.daily
  const { daily, dailyFault, consents } = opened
  return (
    <div class="daily">
      <label class="check">
        <input
          id="usage-daily"
          type="checkbox"
          aria-describedby="usage-daily-hint"
          checked={daily}
          disabled={usage.busy !== undefined}
          onChange={({ currentTarget }) => {
            const on = currentTarget.checked
            // It shows what is so, not what is wished.
            currentTarget.checked = daily
            void usage.switchDaily(on)
          }}
        />
        {words.label}
      </label>
      <p id="usage-daily-hint" class="hint">
        {words.hint}
      </p>
      {dailyFault !== null && (
        <p class="warn">
          {words.last(USAGE_WORDS[language]().faults[dailyFault])}{' '}
          {consents.daily !== null && <Consent url={consents.daily} words={said} />}
        </p>
      )}
      <Status area="daily" usage={usage} said={said} />
    </div>
  )
}
