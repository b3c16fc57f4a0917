// Sheets whose locale writes decimals with a comma: what is written there is read, and gives the numbers it gives elsewhere.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withSemicolons } from '../../src/pricing/formula'
import type { Scenario } from '../../src/scenario/scenario'
import { scenarioOf, writeBudget } from '../support/budget'
import { loadCode } from '../support/code'
import { writeComparison } from '../support/tables'
import { type AddOn, openAddOn } from '../support/workbook'

const COMMA = ['de_DE', 'vi_VN']

/** Everything that stands in a sheet: address → value. */
function values({ model }: AddOn, name: string) {
  const { getters } = model
  const id = getters.getSheetIdByName(name) ?? ''
  const all = Array.from({ length: getters.getNumberRows(id) }, (_, row) =>
    Array.from({ length: getters.getNumberCols(id) }, (_, col) =>
      getters.getEvaluatedCell({ sheetId: id, col, row }),
    ),
  )
  return all
    .map((cells) => cells.map(({ value }) => value))
    .filter((row) => row.some((value) => value !== null))
}

const tool = { plan: 'cheapest', accounts: 2, tool: 'lstep', growth: 1.5, blocked: 12.5, withTax: true }
const typed = { '2026-02': { sent: 90_000 }, '2026-03': { sent: 5, invoiced: 100_000 } }
const CASES: [string, Partial<Scenario>, boolean][] = [
  ['live formulas', { entered: typed, cap: 60_000 }, false],
  ['live formulas for several accounts and a tool', tool, false],
  ['plain formulas', { entered: typed, cap: 60_000 }, true],
  ['plain formulas for several accounts and a tool', tool, true],
  ['plain formulas with prices in hundredths', { market: 'TH', plan: 'basic', friends: 9_000 }, true],
]

const written = (sheetLocale: string, [, change, plain]: (typeof CASES)[0]) => {
  const workbook = openAddOn({ sheetLocale })
  return values(workbook, writeBudget(workbook, { ...change, months: 4 }, { plain }).sheet)
}
/** Sentences say amounts as the locale writes them. */
const withoutSigns = (rows: unknown[][]) =>
  rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? value.replace(/(?<=\d)[.,](?=\d)/g, '') : value)),
  )
const due = new Map(CASES.map((each) => [each[0], written('en_US', each)]))

describe.each(COMMA)('a sheet in %s', (sheetLocale) => {
  it.each(CASES)('computes a budget of %s', (...each) => {
    const here = written(sheetLocale, each)
    expect(here.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(100)
    expect(withoutSigns(here)).toEqual(withoutSigns(due.get(each[0]) ?? []))
  })

  it('says amounts as the locale writes them', () => {
    const texts = (sheetLocale: string) => written(sheetLocale, ['', {}, true]).flat()
    expect(texts('en_US')).toContain('4 months: ¥884,000 without tax · Standard · ¥221,000 a month')
    expect(texts(sheetLocale)).toContain('4 months: ¥884.000 without tax · Standard · ¥221.000 a month')
  })

  it('computes a scenario table', () => {
    const scenarios = [scenarioOf({ months: 2 }), scenarioOf({ ...tool, months: 2, name: 'Two accounts' })]
    const table = (locale: string) => {
      const workbook = openAddOn({ sheetLocale: locale })
      return values(workbook, writeComparison(workbook, scenarios).written.sheet)
    }
    const here = table(sheetLocale)
    expect(here.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(30)
    expect(withoutSigns(here)).toEqual(withoutSigns(table('en_US')))
  })

  it('reads the text of LINE_OA_FORMULA, which has semicolons there', () => {
    const workbook = openAddOn({ sheetLocale })
    workbook.set('A1', '100000')
    workbook.set('B1', '=LINE_OA_FORMULA("standard";"JP";"A1";"2026-09")')
    const text = String(workbook.value('B1'))
    expect(text.replace(/"[^"]*"/g, '')).not.toContain(',')
    workbook.set('C1', text)
    // 15,000 + 50,000×3 + 20,000×2.8
    expect(workbook.value('C1')).toBe(221_000)
  })

  it('shows a formula with commas as the error it is', () => {
    const workbook = openAddOn({ sheetLocale })
    workbook.set('A1', '=LINE_OA_COST("standard","JP",100000,"2026-09")')
    expect(workbook.value('A1')).toBe('#BAD_EXPR')
  })
})

describe('LINE_OA_FORMULA', () => {
  const text = (sheetLocale: string) =>
    String(loadCode({ sheetLocale }).LINE_OA_FORMULA?.('light', 'JP', "'A, b'!B2", '2026-10'))

  it.each(['en_US', 'ja_JP', 'zh_TW', 'th_TH', 'es_MX', 'xx_nowhere', 'en_US_POSIX'])(
    'has commas in %s',
    (locale) => {
      expect(text(locale)).toMatch(/^=IF\(TRIM\(.*,/)
      expect(text(locale)).not.toContain(';')
    },
  )

  it.each(['de_DE', 'vi_VN', 'in_ID', 'id_ID', 'pt_BR', 'es_ES', 'fr_CA', 'pl_PL'])(
    'has semicolons in %s, and keeps the name of a sheet',
    (locale) => {
      expect(text(locale)).toBe(withSemicolons(text('en_US')))
      expect(text(locale)).toContain("'A, b'!B2;")
    },
  )
})

it('semicolons take the place of commas alone, and of none in a text or in the name of a sheet', () => {
  const piece = fc.constantFrom(
    ',',
    ';',
    '"a,b"',
    '"a"",b"',
    '""',
    "'c,d'!A1",
    "'c'',d'!A1",
    '{1;2}',
    'SUM(',
    ')',
    '"\'"',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(withSemicolons(pieces.join(''))).toBe(pieces.map((each) => (each === ',' ? ';' : each)).join(''))
    }),
  )
})
