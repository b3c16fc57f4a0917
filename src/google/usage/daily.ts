// What the daily trigger calls, with nobody there to answer: it runs as the one who switched it on, and ends in a stored state.
import { asks } from './consent'
import { read } from './run'
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
    const done = read(
      load().accounts.map(({ id }) => id),
      PIECES,
    )
    keepSettings({ dailyFault: typeof done === 'string' ? done : null })
  } finally {
    lock.releaseLock()
  }
}
