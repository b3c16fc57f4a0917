// UrlFetchApp: asks the world outside, within what the manifest lists; without a world outside nothing is reached.
import type { Book } from './book.ts'
import { refuseWithout } from './consent.ts'
import { isListed, SCOPES } from './manifest.ts'
import type { Answered, Asked } from './outside.ts'
import { strict } from './strict.ts'

type Options = {
  method?: string
  headers?: Record<string, string>
  contentType?: string
  payload?: string | Record<string, string>
  followRedirects?: boolean
  muteHttpExceptions?: boolean
  timeoutSeconds?: number
}

const LONGEST_URL = 2_082
const LONGEST_WAIT = 360
const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const OPTIONS = [
  'url',
  'method',
  'headers',
  'contentType',
  'payload',
  'followRedirects',
  'muteHttpExceptions',
  'timeoutSeconds',
]
/** Of an answer that is told within an error. */
const SHOWN = 100

export function urlFetchApp(book: Book) {
  const send = (requests: [string, Options][]) => {
    const asked = requests.map(([url, options]) => askedOf(book, url, options))
    const answers = asked.map((each, at) => {
      const options = requests[at]?.[1] ?? {}
      return { url: each.url, options, answer: book.outside(each) }
    })
    // They are asked side by side.
    book.clock.pass(Math.max(0, ...answers.map(waited)))
    return answers.map((each) => response(book, each))
  }
  const members = {
    fetch: (url: string, options: Options = {}) => {
      refuseWithout(book, SCOPES.fetch, 'UrlFetchApp.fetch')
      return send([[url, options]])[0]
    },
    fetchAll: (requests: (string | ({ url: string } & Options))[]) => {
      refuseWithout(book, SCOPES.fetch, 'UrlFetchApp.fetchAll')
      return send(requests.map((each) => (typeof each === 'string' ? [each, {}] : [each.url, each])))
    },
  }
  return strict('UrlFetchApp', members, book.execution, { cell: false, open: false })
}

function askedOf({ manifest, clock }: Book, url: string, options: Options): Asked {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw new Error(`not in the stand-in: UrlFetchApp.fetch with "${name}"`)
  }
  const { method = 'get', headers = {}, payload, timeoutSeconds: wait = LONGEST_WAIT } = options
  if (typeof url !== 'string' || !/^https:\/\/[^/?#]+\/./.test(url))
    throw new Error(`Attribute provided with no value: url`)
  if (url.length > LONGEST_URL) throw new Error('Limit Exceeded: URLFetch URL Length.')
  if (!METHODS.includes(method.toLowerCase()))
    throw new Error(`Attribute provided with invalid value: method`)
  if (!Number.isInteger(wait) || wait < 1 || wait > LONGEST_WAIT)
    throw new Error('Attribute provided with invalid value: timeoutSeconds')
  if (!isListed(manifest, url))
    throw new Error(
      `Request to ${url} failed because the URL has not been whitelisted in the script manifest`,
    )
  if (payload !== undefined && method.toLowerCase() === 'get')
    throw new Error('not in the stand-in: UrlFetchApp.fetch with a payload to get')
  const contentType = options.contentType ?? 'application/x-www-form-urlencoded'
  return {
    method: method.toUpperCase(),
    url,
    headers: {
      ...(payload === undefined ? {} : { 'content-type': contentType }),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    body: typeof payload === 'object' ? form(payload) : (payload ?? ''),
    now: clock.now(),
  }
}

function form(payload: Record<string, string>): string {
  return Object.entries(payload)
    .map((pair) => pair.map((each) => encodeURIComponent(String(each))).join('='))
    .join('&')
}

type Sent = { url: string; options: Options; answer: Answered | undefined }

function waited({ options, answer }: Sent): number {
  return answer ? Math.min(answer.seconds, options.timeoutSeconds ?? LONGEST_WAIT) : 0
}

function response(book: Book, sent: Sent) {
  const { url, options, answer } = sent
  if (!answer) throw new Error(`Address unavailable: ${url}`)
  if (answer.seconds > waited(sent)) throw new Error(`Timeout: ${url}`)
  const { status, body, headers } = answer
  if (status >= 400 && !options.muteHttpExceptions) {
    const shown = body.slice(0, SHOWN)
    throw new Error(
      `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
    )
  }
  const members = {
    getResponseCode: () => status,
    getContentText: () => body,
    getHeaders: () => ({ ...headers }),
  }
  return strict('HTTPResponse', members, book.execution, {})
}
