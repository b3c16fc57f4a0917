// Where the local servers listen: on this computer alone, at the port asked for or the next free one.
export const HOST = '127.0.0.1'
const PORTS_TRIED = 20

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

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function opened(server, port) {
  return {
    url: `http://${HOST}:${await listen(server, port)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The whole of what was sent. @param {import('node:http').IncomingMessage} request */
export async function bodyOf(request) {
  const parts = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
