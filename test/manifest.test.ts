// The manifest is checked strictly: Google refuses some mistakes only at push, and shows wrong scopes only to users.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const written: Record<string, unknown> = JSON.parse(read('appsscript.json'))

const scopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
]

// An editor add-on has no addOns block; this one fetches nothing, so it has no urlFetchWhitelist either.
const manifest = z.strictObject({
  timeZone: z.enum(Intl.supportedValuesOf('timeZone')),
  exceptionLogging: z.literal('STACKDRIVER'),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z
    .array(z.enum(scopes))
    .refine((given) => new Set(given).size === scopes.length && given.length === scopes.length),
})

it('is a manifest with V8 and the two scopes, and nothing else', () => {
  expect(manifest.parse(written)).toEqual(written)
})

it('is pushed as it is written', () => {
  expect(read('dist/appsscript.json')).toBe(read('appsscript.json'))
})

const [sheet = '', ui = ''] = scopes
it.each([
  ['an add-on block', { addOns: { common: { name: 'Cost planner for LINE' } } }],
  ['a misspelt key', { runtimeversion: 'V8' }],
  ['an unknown key', { $schema: 'https://json.schemastore.org/appsscript' }],
  ['an allowance to fetch', { urlFetchWhitelist: ['https://api.line.me/v2/bot/'] }],
  ['the runtime in lower case', { runtimeVersion: 'v8' }],
  ['the old runtime', { runtimeVersion: 'DEPRECATED_ES5' }],
  ['no runtime', { runtimeVersion: undefined }],
  ['no scopes, which lets Google guess them', { oauthScopes: undefined }],
  ['one scope too few', { oauthScopes: [sheet] }],
  [
    'one scope too many',
    { oauthScopes: [...scopes, 'https://www.googleapis.com/auth/script.external_request'] },
  ],
  ['a wider scope', { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets', ui] }],
  ['a misspelt scope', { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentOnly', ui] }],
  ['the same scope twice', { oauthScopes: [sheet, sheet] }],
  ['a time zone that does not exist', { timeZone: 'Asia/Tokio' }],
])('refuses %s', (_, mistake) => {
  expect(manifest.safeParse({ ...written, ...mistake }).success).toBe(false)
})

it('leaves no scriptId in the committed project file', () => {
  const project = z.strictObject({ rootDir: z.literal('dist') })
  expect(project.parse(JSON.parse(read('.clasp.json')))).toEqual({ rootDir: 'dist' })
})
