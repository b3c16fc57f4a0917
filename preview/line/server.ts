// The stand-in of LINE as a server on this computer, and the way to it for whoever asks LINE's own address.
import { createServer } from 'node:http'
import type { Answered, Asked } from '../appsscript/outside.ts'
import { bodyOf, opened } from '../listen.mjs'
import { type Line, ORIGIN } from './line.ts'

/** The instant of the asking workbook's clock, and how long LINE would have taken. */
const NOW = 'x-now'
const SECONDS = 'x-seconds'

export async function serveLine(line: Line) {
  const server = createServer(async (request, response) => {
    const answer = line.answer({
      method: request.method ?? 'GET',
      url: ORIGIN + request.url,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: await bodyOf(request),
      now: Number(request.headers[NOW] ?? Date.now()),
    })
    if (!answer) return response.destroy()
    response
      .writeHead(answer.status, { ...answer.headers, [SECONDS]: String(answer.seconds) })
      .end(answer.body)
  })
  const { url, close } = await opened(server, 0)
  return { url, close, outside: (asked: Asked) => forward(asked, url) }
}

/** Nobody answers for any other address. */
async function forward(
  { url, method, headers, body, now }: Asked,
  to: string,
): Promise<Answered | undefined> {
  if (!url.startsWith(`${ORIGIN}/`)) return undefined
  try {
    const answer = await fetch(to + url.slice(ORIGIN.length + 1), {
      method,
      headers: { ...headers, [NOW]: String(now) },
      ...(method === 'GET' ? {} : { body }),
    })
    const told = Object.fromEntries(answer.headers)
    return {
      status: answer.status,
      headers: {
        'Content-Type': told['content-type'] ?? '',
        'X-Line-Request-Id': told['x-line-request-id'] ?? '',
      },
      body: await answer.text(),
      seconds: Number(told[SECONDS]),
    }
  } catch {
    return undefined
  }
}
