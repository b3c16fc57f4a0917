// What holds for any argument whatever: a range is its cells one by one, and nothing crashes instead of refusing.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describe } from '../../build.mjs'
import { type Globals, loadCode, refusal } from '../support/code'

const code = loadCode()
const names = (await describe()).map(({ name }: { name: string }) => name)

const plan = fc.constantFrom('light', 'standard', 'ライト', '高用量', 'pro', 'cheapest', 'gold', '', 3)
const region = fc.constantFrom('JP', 'TW', 'タイ', 'OTHER', 'Korea', '')
const messages = fc.oneof(
  fc.integer({ min: 0, max: 300_000 }),
  fc.constantFrom('', '20,000', -1, 0.5, 'x', true, 1e12),
)
const date = fc.constantFrom(
  '',
  '2018-01',
  '2024-05',
  '2026-10',
  '2026-11-30',
  new Date('2026-10-01T00:00:00+09:00'),
  'soon',
)
const withTax = fc.constantFrom('', true, false, 'maybe')

const column = (cell: fc.Arbitrary<unknown>, rows: number) =>
  fc.array(fc.tuple(cell), { minLength: rows, maxLength: rows })

/** What a cell gives: its value, or not a number where it is refused. */
function one(name: keyof Globals, args: unknown[]): unknown {
  try {
    return code[name]?.(...args)
  } catch {
    return Number.NaN
  }
}

it('a range gives what its cells give one by one', () => {
  const rows = fc.integer({ min: 2, max: 6 })
  const argumentsOf = rows.chain((count) =>
    fc.tuple(...[plan, region, messages, date, withTax].map((cell) => column(cell, count))),
  )
  fc.assert(
    fc.property(argumentsOf, (columns) => {
      const range = code.LINE_OA_COST?.(...columns)
      const single = columns[0]?.map((_, row) => [
        one(
          'LINE_OA_COST',
          columns.map((cells) => cells[row]?.[0]),
        ),
      ])
      expect(range).toEqual(single)
    }),
    { numRuns: 500 },
  )
})

it('a row of plans over a column of counts gives what each pair gives', () => {
  fc.assert(
    fc.property(fc.array(plan, { minLength: 2, maxLength: 4 }), column(messages, 3), (plans, counts) => {
      const grid = code.LINE_OA_COST?.([plans], 'JP', counts, '2026-10')
      expect(grid).toEqual(
        counts.map(([count]) => plans.map((each) => one('LINE_OA_COST', [each, 'JP', count, '2026-10']))),
      )
    }),
    { numRuns: 300 },
  )
})

/** Sentences end as sentences do and show nothing of the machine. */
const SENTENCE = /^(?!.*(undefined|NaN|\[object|TypeError|RangeError|is not a function)).{10,400}\.$/s

it.each(names)('%s answers or refuses in a sentence, whatever it is given', (name) => {
  const anything = fc.oneof(
    fc.anything({
      withDate: true,
      withBigInt: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
    plan,
    region,
    messages,
    date,
    fc.array(fc.array(fc.oneof(messages, fc.anything()), { maxLength: 3 }), { maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 6 }), (args) => {
      let result: unknown
      const said = refusal(() => {
        result = code[name]?.(...args)
        return 'answered'
      })
      if (result === undefined) expect(said).toMatch(SENTENCE)
      else expect(['string', 'number', 'boolean', 'object']).toContain(typeof result)
    }),
    // Met by chance once: a number that no sheet can show.
    { numRuns: 1_000, examples: [[[Number.NaN]], [[Number.POSITIVE_INFINITY]]] },
  )
})
