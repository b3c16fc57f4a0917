// Serves the local workbook on 127.0.0.1; `npm start` runs it.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filled } from './filled.mjs'
import { site } from './site.mjs'
import { wordsHere } from './spoken.mjs'

const HOST = '127.0.0.1'
const PORTS_TRIED = 20

/** @param {{ port?: number }} [options] @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function serve({ port = 8080 } = {}) {
  const files = await site()
  const server = createServer(async (request, response) => {
    const path =
      decodeURIComponent(new URL(request.url ?? '/', `http://${HOST}`).pathname).slice(1) || 'index.html'
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
  const taken = await listen(server, port)
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** A busy port gives way to the next. @param {import('node:http').Server} server @param {number} port @returns {Promise<number>} */
export async function listen(server, port) {
  for (let each = port; ; each++) {
    try {
      return await new Promise((done, fail) => {
        server.once('error', fail)
        server.listen(each, HOST, () => {
          server.removeListener('error', fail)
          const address = server.address()
          done(typeof address === 'object' && address ? address.port : each)
        })
      })
    } catch (error) {
      const busy = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE'
      if (!busy || each >= port + PORTS_TRIED) throw error
    }
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 8080) })
  console.log(filled(wordsHere().served, { url }))
}
