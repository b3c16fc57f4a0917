// A stand-in on loopback for the parts of Google's API that clasp asks: a proxy that ends TLS itself and answers.
import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Certificate } from './certificate.ts'

export interface ScriptFile {
  name: string
  type: string
  source: string
}

export interface Asked {
  call: string
  body: unknown
}

export interface Answer {
  status: number
  body: unknown
}

export interface Google {
  port: number
  asked: Asked[]
  refusedHosts: string[]
  content: ScriptFile[]
  close(): void
}

const hosts = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com']

// The shape of Google's errors: https://cloud.google.com/apis/design/errors
export const refusal = (code: number, status: string, message: string): Answer => ({
  status: code,
  body: { error: { code, status, message, errors: [{ message, domain: 'global', reason: status }] } },
})

const emptyProject = [{ name: 'appsscript', type: 'JSON', source: '{\n  "timeZone": "Etc/UTC"\n}' }]

/** Opens the stand-in; `faults` replaces the answer to a call such as 'PUT /v1/projects/script-1/content'. */
export async function openGoogle(tls: Certificate, faults: Record<string, Answer> = {}): Promise<Google> {
  const google: Google = { port: 0, asked: [], refusedHosts: [], content: emptyProject, close }
  const sockets = new Set<Socket>()

  function answer(call: string, body: Record<string, unknown>): Answer {
    switch (call) {
      case 'POST /drive/v3/files':
        return { status: 200, body: { id: 'sheet-1', name: body.name, mimeType: body.mimeType } }
      case 'POST /v1/projects':
        return { status: 200, body: { scriptId: 'script-1', ...body } }
      case 'PUT /v1/projects/script-1/content':
        google.content = body.files as ScriptFile[]
        return { status: 200, body: { scriptId: 'script-1', files: google.content } }
      case 'GET /v1/projects/script-1/content':
        return { status: 200, body: { scriptId: 'script-1', files: google.content } }
      case 'POST /v1/projects/script-1/versions':
        return { status: 200, body: { versionNumber: 7, ...body } }
      case 'POST /v1/projects/script-1/deployments':
        return { status: 200, body: { deploymentId: 'deployment-1', deploymentConfig: body } }
      default:
        return refusal(404, 'NOT_FOUND', 'Requested entity was not found.')
    }
  }

  async function reply(request: IncomingMessage): Promise<Answer> {
    const call = `${request.method} ${request.url?.split('?')[0]}`
    const sent = await text(request)
    const body = request.headers['content-type']?.includes('json') && sent ? JSON.parse(sent) : {}
    google.asked.push({ call, body })
    return faults[call] ?? answer(call, body)
  }

  const secure = createSecureServer(tls, async (request, response) => {
    const { status, body } = await reply(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const proxy = createServer((request, response) => {
    google.refusedHosts.push(request.url ?? '')
    response.writeHead(502).end()
  })
  proxy.on('connection', (socket: Socket) => sockets.add(socket))
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = request.url?.split(':')[0] ?? ''
    if (!hosts.includes(host)) {
      google.refusedHosts.push(host)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    secure.emit('connection', socket)
  })

  function close() {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  }

  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  google.port = (proxy.address() as AddressInfo).port
  return google
}
