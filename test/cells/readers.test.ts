// What each kind of argument may be, and why it is refused.
import { describe, expect, it } from 'vitest'
import {
  amount,
  count,
  date,
  flag,
  isBlank,
  isDate,
  kind,
  planName,
  type Reader,
  reference,
  region,
  tool,
  toolPlanName,
} from '../../src/cells/readers'
import type { CountFault } from '../../src/pricing/refusal'
import { HOST } from '../support/host'
import { refusal } from '../support/month'

const read = <T>(reader: Reader<T>, value: unknown) => reader.read(value, 'argument', HOST)
const reason = (reader: Reader<unknown>, value: unknown) => refusal(() => read(reader, value))

describe('blank', () => {
  it.each([[''], [' '], ['　'], [null], [undefined]])('is %j', (value) => {
    expect(isBlank(value)).toBe(true)
  })

  it.each([[0], [false], ['0'], ['.'], [[]], [{}]])('is not %j', (value) => {
    expect(isBlank(value)).toBe(false)
  })
})

it('a date is one wherever it was made, and nothing else is', () => {
  expect([new Date(), new Date(Number.NaN)].map(isDate)).toEqual([true, true])
  const none = ['2026-10-01', 46_296, null, undefined, {}, [], () => '[object Date]']
  expect(none.map(isDate)).toEqual(none.map(() => false))
})

describe('a count from 1 to 99', () => {
  const few = count(1, 99)

  it.each([
    [1, 1],
    [99, 99],
    ['5', 5],
    [' ５ ', 5],
    ['+7', 7],
    [100 * 0.07, 7], // 7.000000000000001
    [98.9999999, 99],
    [1.0000009, 1],
    [0.9999999, 1],
  ])('%j is %i', (value, expected) => {
    expect(read(few, value)).toBe(expected)
  })

  it.each<[unknown, CountFault]>([
    ['many', 'not-a-number'],
    ['1,0', 'not-a-number'],
    [true, 'not-a-number'],
    [{}, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    [-1, 'negative'],
    [-1.5, 'negative'],
    ['-5', 'negative'],
    [0, 'too-small'],
    ['0', 'too-small'],
    [100, 'too-large'],
    [100.5, 'too-large'],
    ['1,000', 'too-large'],
    [1.5, 'fraction'],
    [1.0000011, 'fraction'],
    ['20.000', 'thousands-dot'],
    ['200.000', 'thousands-dot'],
  ])('%j is refused: %s', (value, fault) => {
    const accepts = { type: 'count', least: 1, most: 99 }
    expect(reason(few, value)).toEqual({ code: 'count', argument: 'argument', value, fault, accepts })
  })

  it('from 0 on is 0 and never less, but a millionth is a fraction', () => {
    expect(read(count(0), 0)).toBe(0)
    expect(read(count(0), -0.0000001)).toBe(0)
    expect(reason(count(0), 0.000001)).toMatchObject({ fault: 'fraction' })
  })

  it('goes up to 10,000,000,000 unless told', () => {
    expect(read(count(0), 10_000_000_000)).toBe(10_000_000_000)
    expect(reason(count(0), 10_000_000_001)).toMatchObject({
      fault: 'too-large',
      accepts: { most: 10_000_000_000 },
    })
  })
})

describe('an amount of money, in ten-thousandths', () => {
  it.each([
    [0, 0],
    [1.5, 15_000],
    [0.29, 2_900], // 0.29 × 100 = 28.999999999999996
    [0.299, 2_900],
    ['1,000.5', 10_005_000],
    [100_000_000_000, 1_000_000_000_000_000],
  ])('%j is %i', (value, expected) => {
    expect(read(amount, value)).toBe(expected)
  })

  it.each([
    [-0.01, 'negative'],
    [100_000_000_001, 'too-large'],
    ['much', 'not-a-number'],
  ])('%j is refused: %s', (value, fault) => {
    const accepts = { type: 'amount' }
    expect(reason(amount, value)).toEqual({ code: 'count', argument: 'argument', value, fault, accepts })
  })
})

describe('a name', () => {
  it('is read as what it means', () => {
    expect([read(region, '日本').id, read(tool, 'エルメ').id, read(kind, '一斉配信')]).toEqual([
      'JP',
      'lme',
      'broadcast',
    ])
  })

  it('of a plan is any text', () => {
    expect([read(planName, 'gold'), read(toolPlanName, 'gold')]).toEqual(['gold', 'gold'])
  })

  it.each([
    [region, 'Korea', { type: 'market' }],
    [region, 81, { type: 'market' }],
    [tool, 'Excel', { type: 'tool' }],
    [kind, 'fax', { type: 'kind' }],
    [planName, 5, { type: 'plan', cheapest: true }],
    [toolPlanName, true, { type: 'toolPlan' }],
  ] as const)('is refused with what it takes: %#, %j', (reader, value, accepts) => {
    expect(reason(reader, value)).toEqual({ code: 'unreadable', argument: 'argument', value, accepts })
  })
})

describe('a truth value', () => {
  it.each([
    [true, true],
    [1, true],
    ['TRUE', true],
    [' true ', true],
    ['ｔｒｕｅ', true],
    [false, false],
    [0, false],
    ['False', false],
  ])('%j is %s', (value, expected) => {
    expect(read(flag, value)).toBe(expected)
  })

  it.each([['yes'], [2], ['1'], [Number.NaN]])('%j is none', (value) => {
    const accepts = { type: 'flag' }
    expect(reason(flag, value)).toEqual({ code: 'unreadable', argument: 'argument', value, accepts })
  })
})

describe('a day', () => {
  it.each([
    ['2026-10', '2026-10-01'],
    ['2026-10-31', '2026-10-31'],
    ['2026/2/9', '2026-02-09'],
    ['2028-02-29', '2028-02-29'],
    [new Date('2026-10-01T00:00:00Z'), '2026-10-01'],
    [42_736, '2017-01-01'],
    [46_296, '2026-10-01'],
    [73_050, '2099-12-31'],
  ])('%j is %s', (value, expected) => {
    expect(read(date, value)).toBe(expected)
  })

  it.each([
    ['soon'],
    ['2026-02-29'],
    ['2026-13'],
    ['2026-00'],
    ['1999-12'],
    ['2100-01'],
    ['2567-01'],
    [42_735],
    [73_051],
    [46_296.5],
    [202_610],
    [true],
    [new Date(Number.NaN)],
    [new Date('1999-12-31T00:00:00Z')],
    [new Date('+020261-01-01T00:00:00Z')],
  ])('%j is none', (value) => {
    const accepts = { type: 'date' }
    expect(reason(date, value)).toEqual({ code: 'unreadable', argument: 'argument', value, accepts })
  })
})

describe('a reference', () => {
  it.each([
    'B2',
    '$B$2',
    'b$12',
    'AAA1',
    'A1048576',
    'Sheet1!B2',
    "'Next year'!$B$2",
    "'It''s'!B2",
    '予算!B2',
    ' B2 ',
  ])('%j is a cell', (text) => {
    expect(read(reference, text)).toBe(text.trim())
  })

  it.each([
    [100],
    ['B'],
    ['2'],
    ['B0'],
    ['B2:B9'],
    ['ABCD1'],
    ['B10000000'],
    ['Next year!B2'],
    ['B2+1'],
    ['=B2'],
    ["'x'B2"],
    ["''!B2"],
    ["'It's'!B2"],
    ['!B2'],
    ['A1)+NOW('],
    [true],
    [null],
  ])('%j is none', (value) => {
    const accepts = { type: 'reference' }
    expect(reason(reference, value)).toEqual({ code: 'unreadable', argument: 'argument', value, accepts })
  })
})

it.each([
  [count(0), 'number'],
  [amount, 'number'],
  [region, 'string'],
  [tool, 'string'],
  [planName, 'string'],
  [toolPlanName, 'string'],
  [reference, 'string'],
  [date, 'string'],
  [flag, 'boolean'],
  [kind, 'string'],
] as const)('autocomplete shows its type: %#, %s', ({ type }, expected) => {
  expect(type).toBe(expected)
})
