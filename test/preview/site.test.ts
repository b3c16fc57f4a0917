// The files of the local workbook: all there, named relative, served on loopback only.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { serve } from '../../preview/serve.mjs'
import { site } from '../../preview/site.mjs'

describe('the site', () => {
  it('holds every file its page names, by relative addresses that work below any path', async () => {
    const files = await site()
    const page = readFileSync('preview/page/index.html', 'utf8')
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
    const local = named.filter((address) => !address.startsWith('data:'))
    expect(local.length).toBeGreaterThan(5)
    for (const address of local) {
      expect(address).not.toMatch(/^(\/|[a-z]+:)/)
      expect([...files.keys()]).toContain(address)
    }
  })

  it('serves the built add-on byte for byte and the spreadsheet unmodified', async () => {
    const { url, close } = await serve({ port: 0 })
    try {
      for (const [path, source] of [
        ['Code.js', 'dist/Code.js'],
        ['sidebar.html', 'dist/sidebar.html'],
        ['appsscript.json', 'dist/appsscript.json'],
        ['lib/o_spreadsheet.min.iife.js', 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js'],
      ] as const) {
        const answer = await fetch(url + path)
        expect(await answer.text(), path).toBe(readFileSync(source, 'utf8'))
      }
      expect((await fetch(`${url}../package.json`)).status).toBe(404)
      expect((await fetch(`${url}%2e%2e/package.json`)).status).toBe(404)
    } finally {
      await close()
    }
  })

  it('takes the next free port when the one asked for is busy', async () => {
    const other = createServer()
    const busy = await new Promise<number>((done) =>
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)),
    )
    const { url, close } = await serve({ port: busy })
    await close()
    other.close()
    const taken = Number(new URL(url).port)
    expect(taken).toBeGreaterThan(busy)
    expect(taken).toBeLessThanOrEqual(busy + 20)
  })
})
