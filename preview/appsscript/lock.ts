// LockService: one writer at a time in a document, and one run of a user.
import type { Book } from './book.ts'
import { strict } from './strict.ts'

const NOT_IN_A_CELL = { cell: false }

export function lockService(book: Book) {
  const lock = (isFree: () => boolean) =>
    strict(
      'Lock',
      {
        tryLock: (_milliseconds: number) => isFree(),
        releaseLock: () => {
          // At Google the next writer would come in between.
          if (book.pending.isWaiting) throw new Error('The lock is released before everything is written.')
        },
      },
      book.execution,
      NOT_IN_A_CELL,
    )
  const members = {
    getDocumentLock: () => (book.lock === 'missing' ? null : lock(() => book.lock === 'free')),
    getUserLock: () => lock(() => book.userLock === 'free'),
  }
  return strict('LockService', members, book.execution, NOT_IN_A_CELL)
}
