// ScriptApp's part in consent: a user may tick only some of the boxes, and a script asks which.
import type { Book } from './book.ts'
import { strict } from './strict.ts'

/** Ends an execution without an error: Google shows its consent again in place of what was to come. */
export class AskedForConsent extends Error {}

/** Refuses what a user has not agreed to, and what the manifest does not list. */
export function refuseWithout({ consent, manifest }: Book, scope: string, call: string) {
  if (manifest.oauthScopes.includes(scope) && !consent.unticked.has(scope)) return
  throw new Error(`Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`)
}

export function consentMembers(book: Book) {
  const { consent, manifest } = book
  const askFor = (mode: string, scopes: string[]) => {
    refuseOtherMode(mode)
    if (!scopes.some((each) => consent.unticked.has(each))) return
    consent.asked++
    throw new AskedForConsent()
  }
  const refuseUnlisted = (scopes: string[]) => {
    const unlisted = scopes.find((each) => !manifest.oauthScopes.includes(each))
    if (unlisted !== undefined) throw new Error(`The scope ${unlisted} is not in the manifest.`)
  }
  return {
    AuthMode: { FULL: 'FULL' },
    AuthorizationStatus: { NOT_REQUIRED: 'NOT_REQUIRED', REQUIRED: 'REQUIRED' },
    requireAllScopes: (mode: string) => askFor(mode, manifest.oauthScopes),
    requireScopes: (mode: string, scopes: string[]) => {
      refuseUnlisted(scopes)
      askFor(mode, scopes)
    },
    getAuthorizationInfo: (mode: string, scopes: string[] = manifest.oauthScopes) => {
      refuseOtherMode(mode)
      refuseUnlisted(scopes)
      const isOpen = scopes.some((each) => consent.unticked.has(each))
      const members = {
        getAuthorizationStatus: () => (isOpen ? 'REQUIRED' : 'NOT_REQUIRED'),
        getAuthorizedScopes: () => manifest.oauthScopes.filter((each) => !consent.unticked.has(each)),
        getAuthorizationUrl: () => (isOpen ? 'https://accounts.google.com/consent' : null),
      }
      return strict('AuthorizationInfo', members, book.execution, { cell: false })
    },
  }
}

function refuseOtherMode(mode: string) {
  if (mode !== 'FULL') throw new Error(`not in the stand-in: AuthMode ${mode}`)
}
