// The second build beside the first: what only it may do stands in it alone, and the base asks and knows nothing of LINE.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { build } from '../../build.mjs'
import { LANGUAGES } from '../../src/words/language'
import { USAGE_WORDS } from '../../src/words/usage'
import { CODE, loadCode } from '../support/code'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const base = { code: CODE, page: read('dist/sidebar.html') }
const usage = { code: read('dist-usage/Code.js'), page: read('dist-usage/sidebar.html') }

/** Services, addresses and functions of the import. */
const IMPORT =
  /UrlFetchApp|MailApp|newTrigger|ProjectTriggers|deleteTrigger|requireScopes|getAuthorizationInfo|line\.me\/(v2|oauth2)|importUsage|openUsage|readUsage|usage\.secret/

it.each([
  ['Code.js', base.code],
  ['sidebar.html', base.page],
])("the base's %s has nothing of the import in it", (_, text) => {
  expect(text.match(IMPORT)).toBeNull()
  for (const language of LANGUAGES) {
    const { sheets, faults } = USAGE_WORDS[language]()
    expect([sheets.months, faults.credential].filter((words) => text.includes(words))).toEqual([])
  }
})

it('the base names ScriptApp for the consent of its sidebar and for nothing else', () => {
  expect(base.code.match(/ScriptApp\.\w+/g)).toEqual(['ScriptApp.requireAllScopes', 'ScriptApp.AuthMode'])
})

it("the second has all of the base's functions, and the import's", () => {
  const ours = ({ code }: typeof base) =>
    Object.keys(loadCode({}, code)).filter(
      (name) => !['SpreadsheetApp', 'Utilities', 'Session'].includes(name),
    )
  const added = ours(usage).filter((name) => !ours(base).includes(name))
  expect(ours(base).filter((name) => !ours(usage).includes(name))).toEqual([])
  expect(added.sort()).toEqual([
    'changeUsage',
    'connectUsage',
    'forgetUsage',
    'importUsage',
    'linkBudget',
    'openUsage',
    'readUsage',
    'switchDaily',
    'switchMail',
    'testUsage',
    'usageDays',
  ])
})

it('writes into no log', () => {
  expect(usage.code.match(/console\.|Logger\./)).toBeNull()
})

it('answers a cell as the base does', () => {
  const ask = (code: string) => loadCode({}, code).LINE_OA_COST?.('standard', 'JP', 100_000, '2026-10')
  expect([ask(base.code), ask(usage.code)]).toEqual([225_000, 225_000])
})

/** Of the second every cell loads the whole, too: four languages of sheets, since budgets are found in any, weigh most. */
it('is at most 240 KB', () => {
  expect(Buffer.byteLength(usage.code)).toBeLessThanOrEqual(240 * 1024)
})

it("builds zod's schemas for a request, not for a cell", () => {
  let built = 0
  const config = Object.defineProperty({}, 'postProcessor', { get: () => void built++ })
  const code = loadCode({ zod: config }, usage.code)
  code.LINE_OA_COST?.('standard', 'JP', 1)
  expect(built).toBe(0)
  code.testUsage?.({ language: 'en' })
  expect(built).toBeGreaterThan(0)
})

it('is byte-equal when built again', async () => {
  const files: Record<string, string> = await build({ write: false })
  expect(files['dist-usage/Code.js']).toBe(usage.code)
  expect(files['dist-usage/sidebar.html']).toBe(usage.page)
})

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`
const written = JSON.parse(read('appsscript-usage.json'))
const manifest = z.strictObject({
  timeZone: z.literal('Asia/Tokyo'),
  exceptionLogging: z.literal('STACKDRIVER'),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z.tuple([
    z.literal(scope('spreadsheets.currentonly')),
    z.literal(scope('script.container.ui')),
    z.literal(scope('script.external_request')),
    z.literal(scope('script.scriptapp')),
    z.literal(scope('script.send_mail')),
  ]),
  // Addresses that read, and the one that makes a token: with it alone nothing can be sent.
  urlFetchWhitelist: z.tuple([
    z.literal('https://api.line.me/v2/bot/info'),
    z.literal('https://api.line.me/v2/bot/message/quota'),
    z.literal('https://api.line.me/v2/bot/insight/'),
    z.literal('https://api.line.me/oauth2/v3/token'),
  ]),
})

it('has a manifest of its own, with the scopes and the addresses it needs and no others', () => {
  expect(manifest.parse(written)).toEqual(written)
  expect(read('dist-usage/appsscript.json')).toBe(read('appsscript-usage.json'))
})

it.each([
  [
    'a wider address',
    { urlFetchWhitelist: ['https://api.line.me/v2/bot/', ...written.urlFetchWhitelist.slice(1)] },
  ],
  [
    'an address that sends',
    { urlFetchWhitelist: [...written.urlFetchWhitelist, 'https://api.line.me/v2/bot/message/push'] },
  ],
  ['no list, which allows all', { urlFetchWhitelist: undefined }],
  ['a wider scope', { oauthScopes: [scope('spreadsheets'), ...written.oauthScopes.slice(1)] }],
])('refuses %s', (_, mistake) => {
  expect(manifest.safeParse({ ...written, ...mistake }).success).toBe(false)
})
