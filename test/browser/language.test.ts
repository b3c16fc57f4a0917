// The local workbook in the language chosen: bar, menus, tabs and sheets, at the start and when it is changed.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { leave, openLocal, twoFrames, type Visitor } from '../support/browser/sheet.ts'
import { pageWords } from '../support/page-words.ts'

let local: Awaited<ReturnType<typeof openLocal>>
let visitor: Visitor | undefined

beforeAll(async () => {
  local = await openLocal()
})
afterAll(() => local?.close())
afterEach(async () => {
  if (visitor) await leave(visitor)
  visitor = undefined
})

async function visit(language: Language) {
  visitor = await local.visit(`?lang=${language}`)
  return visitor
}

const texts = async ({ page }: Visitor, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.trim())
const menus = (person: Visitor) => texts(person, '.o-topbar-menu')
const tabs = (person: Visitor) => texts(person, '.o-sheet')

async function choose({ page }: Visitor, language: Language) {
  await page.locator('#language').selectOption(language)
  await page.locator('#put', { hasText: pageWords(language).put }).waitFor()
  await twoFrames(page)
}

/** What the spreadsheet calls its own menus. */
const FILE: Record<Language, string> = { en: 'File', ja: 'ファイル', 'zh-TW': '檔案', th: 'ไฟล์' }

it.each(LANGUAGES)('opens wholly in %s', async (language) => {
  const person = await visit(language)
  const words = pageWords(language)
  expect(await person.page.title()).toBe(words.title)
  expect(await person.page.locator('html').getAttribute('lang')).toBe(language)
  const shown = await menus(person)
  expect([shown[0], shown.at(-1)]).toEqual([FILE[language], words.extensions])
  expect(await tabs(person)).toEqual([words.examples, words.tables, words.free])
  expect(await person.value('A1')).toBe(words.examplesTitle)
  if (language === 'en') return
  const seen = [
    ...shown,
    ...(await texts(person, '.page-bar p, .page-bar button, .page-bar label, .page-bar a')),
  ]
  expect(seen.filter((text) => /^[\x20-\x7e]*$/.test(text))).toEqual([])
})

it('a change of language opens the examples in it, as long as nothing was written', async () => {
  const person = await visit('en')
  await person.showSheet('Try it')
  await choose(person, 'th')
  const words = pageWords('th')
  await expect.poll(() => tabs(person)).toEqual([words.examples, words.tables, words.free])
  expect((await menus(person))[0]).toBe(FILE.th)
  expect(await person.value('A1')).toBe(words.examplesTitle)
})

it('what was written stays when the language changes, and menus and functions speak the new one', async () => {
  const person = await visit('en')
  await person.showSheet('Try it')
  await person.type('A5', '=LINE_OA_COST("light","JP",6000,"2026-10")')
  await choose(person, 'zh-TW')
  expect(await tabs(person)).toEqual(['Examples', 'Tables', 'Try it'])
  await expect.poll(async () => (await menus(person))[0]).toBe(FILE['zh-TW'])
  expect((await menus(person)).at(-1)).toBe(pageWords('zh-TW').extensions)
  expect(await person.message('A5')).toMatch(/\p{Script=Han}/u)
})
