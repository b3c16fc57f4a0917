// Serves a folder on 127.0.0.1 below any path, as a plain web host does: `node scripts/static.mjs <folder> [path]`.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filled } from '../preview/filled.mjs'
import { listen } from '../preview/listen.mjs'
import { wordsHere } from '../preview/spoken.mjs'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * @param {string} folder
 * @param {{ port?: number, path?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, { port = 8080, path = '/' } = {}) {
  const root = resolve(folder)
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const file = join(
      root,
      asked.endsWith('/') ? `${asked.slice(path.length)}index.html` : asked.slice(path.length),
    )
    try {
      if (!asked.startsWith(path) || !file.startsWith(root + sep)) throw new Error('outside')
      const bytes = await readFile(file)
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(bytes)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.')
    }
  })
  const taken = await listen(server, port)
  return {
    url: `http://127.0.0.1:${taken}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder = 'demo', path = '/'] = process.argv.slice(2)
  const { url } = await serveFolder(folder, { path })
  console.log(filled(wordsHere().served, { url }))
}
