// LINE's stand-in for tests: accounts whose numbers a test chooses, and the world outside of a workbook.
import type { Outside } from '../../preview/appsscript/outside.ts'
import type { Account } from '../../preview/line/account.ts'
import { ACCOUNTS } from '../../preview/line/accounts.ts'
import { Line, ORIGIN } from '../../preview/line/line.ts'

/** An account that sends the same on every day unless told otherwise; the first of the local workbook's lends the rest. */
export function account(given: Partial<Account> = {}): Account {
  const [first] = ACCOUNTS
  if (!first) throw new Error('no account')
  return { ...first, since: '2026-01-01', sends: () => ({ broadcast: 1_000 }), ...given }
}

export function lineOf(...accounts: Account[]): Line {
  return new Line(accounts.length ? accounts : ACCOUNTS)
}

/** Of all addresses only LINE's are answered. */
export function outside(line: Line): Outside {
  return (asked) => (asked.url.startsWith(`${ORIGIN}/`) ? line.answer(asked) : undefined)
}

/** A reading call as a script sends it. */
export function get(path: string, token: string, now: string) {
  return {
    method: 'GET',
    url: `${ORIGIN}${path}`,
    headers: { authorization: `Bearer ${token}` },
    body: '',
    now: Date.parse(now),
  }
}
