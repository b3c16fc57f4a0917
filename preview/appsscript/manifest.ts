// What the manifest lets a script do: scopes, and the addresses it may fetch from.

export type Manifest = { oauthScopes: string[]; urlFetchWhitelist?: string[] }

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`

export const SCOPES = {
  sheet: scope('spreadsheets.currentonly'),
  ui: scope('script.container.ui'),
  fetch: scope('script.external_request'),
  triggers: scope('script.scriptapp'),
  mail: scope('script.send_mail'),
}

/** Of an add-on that stays within its sheet. */
export const PLAIN: Manifest = { oauthScopes: [SCOPES.sheet, SCOPES.ui] }

/** An entry covers itself, what lies below it, and any query; letters count as they are. */
export function isListed({ urlFetchWhitelist }: Manifest, url: string): boolean {
  if (!urlFetchWhitelist) return true
  return urlFetchWhitelist.some((entry) => {
    if (!url.startsWith(entry)) return false
    return entry.endsWith('/') || ['', '/', '?', '#'].includes(url.charAt(entry.length))
  })
}
