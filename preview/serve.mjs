// Serves the local workbook on 127.0.0.1; `npm start` runs it.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filled } from './filled.mjs'
import { bodyOf, HOST, opened } from './listen.mjs'
import { site } from './site.mjs'
import { wordsHere } from './spoken.mjs'

/** @typedef {import('./appsscript/outside.ts').Asked} Asked */
/** @typedef {import('./appsscript/outside.ts').Answered} Answered */

/**
 * @param {{ port?: number, folder?: string, outside?: (asked: Asked) => Promise<Answered | undefined> }} [options]
 * folder: the build that is served; outside: what answers where a script fetches from
 */
export async function serve({ port = 8080, folder = 'dist', outside } = {}) {
  const files = await site(folder)
  const server = createServer(async (request, response) => {
    const path =
      decodeURIComponent(new URL(request.url ?? '/', `http://${HOST}`).pathname).slice(1) || 'index.html'
    if (outside && path === 'outside' && request.method === 'POST') {
      const answer = await outside(JSON.parse(await bodyOf(request)))
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? null))
      return
    }
    const file = files.get(path)
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.')
      return
    }
    try {
      const bytes = 'bytes' in file ? file.bytes : await readFile(file.file)
      response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(bytes)
    } catch {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`${path} is missing. Run npm run build.`)
    }
  })
  return opened(server, port)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 8080) })
  console.log(filled(wordsHere().served, { url }))
}
