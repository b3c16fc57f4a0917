// What the user has agreed to. The import needs more than the base, each part of it only when it is used.
import type { Consents } from '../../usage/request'

declare global {
  namespace GoogleAppsScript {
    namespace Script {
      interface ScriptApp {
        /** Of single scopes; Google has it, its types lack it. */
        getAuthorizationInfo(mode: AuthMode, scopes: string[]): AuthorizationInfo
      }
    }
  }
}

const AUTH = 'https://www.googleapis.com/auth/'

const SCOPES: Record<keyof Consents, string> = {
  fetch: `${AUTH}script.external_request`,
  daily: `${AUTH}script.scriptapp`,
  mail: `${AUTH}script.send_mail`,
}

/** What the sidebar itself needs. */
const SIDEBAR = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`]

export function requireSidebar(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SIDEBAR)
}

/** Null where the user has agreed; else where Google asks. */
export function asks(what: keyof Consents): string | null {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [SCOPES[what]])
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED
    ? null
    : info.getAuthorizationUrl()
}

export function consents(): Consents {
  return { fetch: asks('fetch'), daily: asks('daily'), mail: asks('mail') }
}

/** Ends the run and shows Google's own question where something is missing. */
export function require(what: keyof Consents): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPES[what]])
}
