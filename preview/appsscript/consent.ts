// ScriptApp: the consent of a user, who may tick only some of the boxes.
import type { Book } from './book.ts'
import { strict } from './strict.ts'

/** Ends an execution without an error: Google shows its consent again in place of what was to come. */
export class AskedForConsent extends Error {}

export function scriptApp(book: Book) {
  const members = {
    AuthMode: { FULL: 'FULL' },
    requireAllScopes: (mode: string) => {
      if (mode !== 'FULL') throw new Error(`not in the stand-in: AuthMode ${mode}`)
      if (book.consent.isFull) return
      book.consent.asked++
      throw new AskedForConsent()
    },
  }
  return strict('ScriptApp', members, book.execution, { cell: false })
}
