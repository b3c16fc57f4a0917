// Asks LINE: every way in which no answer comes is a state, and what Google says of it is not kept, since it might name a secret.
import type { Response } from '../../usage/answers'

export interface Sent {
  url: string
  method: 'get' | 'post'
  headers?: Record<string, string>
  payload?: Record<string, string>
}

/** Seconds after which an answer is given up. */
const PATIENCE = 30

/** The answers in the order of what was sent. One that does not come takes the others with it, though LINE may have been asked. */
export function fetchAll(sent: readonly Sent[]): Response[] {
  try {
    const requests = sent.map((each) => ({
      ...each,
      muteHttpExceptions: true,
      // A token is never carried to another address.
      followRedirects: false,
      timeoutSeconds: PATIENCE,
    }))
    return UrlFetchApp.fetchAll(requests).map((response) => ({
      code: response.getResponseCode(),
      text: response.getContentText(),
      requestId: requestIdOf(response.getHeaders()),
    }))
  } catch {
    return sent.map(() => ({ code: null, text: '', requestId: null }))
  }
}

function requestIdOf(headers: object): string | null {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-line-request-id')
  return found ? String(found[1]).slice(0, 100) : null
}
