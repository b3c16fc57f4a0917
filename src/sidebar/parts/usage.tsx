// What was really sent, as LINE counts it: accounts and their months, how they are connected, and what reads them by itself.
import { useState } from 'preact/hooks'
import { monthFigures } from '../../usage/month'
import type { Fault, UsageOpened } from '../../usage/request'
import type { UsageSidebarWords } from '../../words/shapes/usage-sidebar'
import { USAGE_SIDEBAR_WORDS } from '../../words/usage-sidebar'
import { useUsage } from '../state/usage/usage'
import type { Props } from './props'
import { Account } from './usage/account'
import { Connect } from './usage/connect'
import { Daily } from './usage/daily'
import { SECTION } from './usage/ids'
import { Mail } from './usage/mail'
import type { UsageProps } from './usage/props'
import { Reading } from './usage/reading'

export function Usage(props: Props) {
  const { desk, form, language } = props
  const [open, setOpen] = useState(false)
  const usage = useUsage(language, desk.today, open, form.linked)
  const said = USAGE_SIDEBAR_WORDS[language]
  const { value, level } = summary(usage.opened, usage.failed, said)
  return (
    <details class="section" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id={SECTION}>
        <h2>{said.heading}</h2>
        <span class={`value ${level}`}>{value}</span>
      </summary>
      {open && (
        <div class="inside usage">
          <Inside {...props} usage={usage} said={said} />
        </div>
      )}
    </details>
  )
}

function Inside(props: Omit<UsageProps, 'opened'>) {
  const { usage, said, words } = props
  const { opened, failed, load } = usage
  if (failed) {
    return (
      <p class="warn" role="alert">
        {said.loadFailed}{' '}
        <button type="button" class="text" onClick={load}>
          {words.retry}
        </button>
      </p>
    )
  }
  if (!opened) return null
  const { accounts } = opened
  return (
    <>
      {accounts.length === 0 && <p>{said.intro}</p>}
      {accounts.map((account, at) => (
        <Account key={account.id} {...props} opened={opened} account={account} at={at} />
      ))}
      {accounts.length > 0 && <Reading {...props} opened={opened} />}
      <Connect {...props} opened={opened} />
      {accounts.length > 0 && (
        <>
          <Daily {...props} opened={opened} />
          <Mail {...props} opened={opened} />
        </>
      )}
      <p class="hint">{said.reads}</p>
    </>
  )
}

/** What the next reading does not mend by itself. */
const MENDED_BY_USER = new Set<Fault>(['credential', 'document', 'sheet', 'consent'])

/** What the line says while the section is folded, and in which colour. */
function summary(opened: UsageOpened | undefined, failed: boolean, said: UsageSidebarWords) {
  if (failed) return { value: said.faulty, level: 'error' }
  if (!opened?.accounts.length) return { value: opened ? said.none : '', level: '' }
  const { accounts, dailyFault, today } = opened
  const levels = accounts.map((each) => monthFigures(each, today.slice(0, 7), [], today).level)
  const wrong = [dailyFault, ...accounts.map(({ fault }) => fault)].some(
    (fault) => fault && MENDED_BY_USER.has(fault),
  )
  if (wrong || accounts.some(({ link }) => isLost(link))) return { value: said.faulty, level: 'error' }
  if (levels.includes('over')) return { value: said.over, level: 'over' }
  if (levels.includes('near')) return { value: said.near, level: 'near' }
  return { value: said.accounts(accounts.length), level: '' }
}

function isLost(link: UsageOpened['accounts'][number]['link']): boolean {
  return link !== null && link.state !== 'filled' && link.state !== 'waiting'
}
