// What the daily trigger calls, with nobody there to answer: it runs as the one who switched it on, and ends in a stored state.
import type { Fault } from '../../usage/request'
import { asks } from './consent'
import { type Done, read } from './run'
import { keepSettings, load } from './store'

/** As many pieces as a new account has. */
const PIECES = 4
const LOCK_WAIT = 30_000

/** Whatever it is called with is left aside: the sidebar could call it too. */
export function importUsage(): void {
  if (asks('fetch') !== null) {
    keepSettings({ dailyFault: 'consent' })
    return
  }
  const lock = LockService.getUserLock()
  if (!lock.tryLock(LOCK_WAIT)) {
    keepSettings({ dailyFault: 'overlap' })
    return
  }
  try {
    // Stands if Google ends the run.
    keepSettings({ dailyFault: 'stopped' })
    const ids = load().accounts.map(({ id }) => id)
    keepSettings({ dailyFault: faultOf(read(ids, PIECES), ids.length) })
  } finally {
    lock.releaseLock()
  }
}

/** Where its time was up, what is left goes on the next day. */
function faultOf(done: Done | Fault, accounts: number): Fault | null {
  if (typeof done === 'string') return done
  return done.more || done.accounts.length < accounts ? 'stopped' : null
}
