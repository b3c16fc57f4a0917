// The edge of a cell, tried with functions of no other use: what is read, what is left blank, what is refused, and how often.
import { beforeEach, describe, expect, it } from 'vitest'
import { answer } from '../../src/cells/cell'
import { tableFunction, type Value, valueFunction } from '../../src/cells/function'
import { count, date, planName } from '../../src/cells/readers'
import { type Reason, Refusal } from '../../src/pricing/refusal'
import { sentence } from '../../src/words/sentence'
import { HOST } from '../support/host'

const REFUSED = new Refusal({ code: 'too-many-messages' })
const UNFIT: Reason = {
  code: 'shapes',
  shapes: [
    { argument: 'name', shape: '3 × 1' },
    { argument: 'each', shape: '2 × 1' },
  ],
}

/** What was settled since the test began. */
let settled: string[] = []
beforeEach(() => {
  settled = []
})

const NAME = { name: 'name', reader: planName }
const EACH = { name: 'each', reader: count(1, 99), lead: true } as const
const DAY = { name: 'day', reader: date, otherwise: () => '2026-11-21' }

/** "a 5 2026-10-01"; the name "refused" is refused when it is settled, "broken" breaks, and so do the counts 13 and 99. */
function show(name: string, day: string): (each: number) => Value | Refusal {
  settled.push(`${name} ${day}`)
  if (name === 'refused') throw REFUSED
  if (name === 'broken') throw new TypeError('broken')
  return (each) => {
    if (each === 98) throw REFUSED
    if (each === 99) throw new TypeError('broken')
    return each === 13 ? REFUSED : `${name} ${each} ${day}`
  }
}

const SHOW = valueFunction('SHOW', [NAME], EACH, [DAY], show)
const KEPT = valueFunction('KEPT', [NAME], EACH, [DAY], show, ({ reason }) => reason.code)
const TABLE = tableFunction('TABLE', [NAME, EACH, DAY], (values, host) => [[...values, host.today()]])

/** The sentence for a reason, whatever its words are. */
const said = (reason: Reason) => new Error(sentence(reason, HOST.words()))

const ask = (...args: unknown[]) => answer(SHOW, args, HOST)

describe('a single value', () => {
  it.each<[string, unknown[], Value]>([
    ['of every argument', ['a', 5, '2026-10'], 'a 5 2026-10-01'],
    ['with the last one omitted', ['a', 5], 'a 5 2026-11-21'],
    ['with a blank cell for the last one', ['a', 5, ''], 'a 5 2026-11-21'],
    ['with spaces for the last one', ['a', 5, '  '], 'a 5 2026-11-21'],
    ['with nothing for the last one', ['a', 5, null], 'a 5 2026-11-21'],
    ['of ranges of one cell', [[['a']], [[5]], [['2026-10']]], 'a 5 2026-10-01'],
    ['and more arguments than there are', ['a', 5, '2026-10', 'more'], 'a 5 2026-10-01'],
  ])('%s', (_name, args, expected) => {
    expect(ask(...args)).toBe(expected)
  })

  it.each([[''], ['  '], [null], [[['']]]])(
    'beside %j for the count is blank, whatever the others are',
    (blank) => {
      expect(ask('refused', blank, 'never')).toBe('')
      expect(settled).toEqual([])
    },
  )

  it.each<[string, unknown[], Reason]>([
    ['the count', ['a'], { code: 'missing', argument: 'each', accepts: EACH.reader.accepts }],
    ['another argument', ['', 5], { code: 'missing', argument: 'name', accepts: NAME.reader.accepts }],
    [
      'a count it cannot read',
      ['a', 'x'],
      { code: 'count', argument: 'each', value: 'x', fault: 'not-a-number', accepts: EACH.reader.accepts },
    ],
    ['what is refused when it is settled', ['refused', 5], REFUSED.reason],
    ['what is refused for a count', ['a', 13], REFUSED.reason],
    ['what is thrown as refused for a count', ['a', 98], REFUSED.reason],
  ])('%s is refused in a sentence', (_name, args, reason) => {
    expect(() => ask(...args)).toThrow(said(reason))
  })

  it.each([
    ['broken', 5],
    ['a', 99],
  ])('what breaks at %s, %i breaks as it is', (...args) => {
    expect(() => ask(...args)).toThrow(TypeError)
  })
})

describe('a range', () => {
  it.each<[string, unknown[], Value[][]]>([
    ['of counts', ['a', [[5], [6]], '2026-10'], [['a 5 2026-10-01'], ['a 6 2026-10-01']]],
    ['of names over one count', [[['a', 'b']], 5, '2026-10'], [['a 5 2026-10-01', 'b 5 2026-10-01']]],
    [
      'of names over a range of counts',
      [[['a', 'b']], [[5], [6]], '2026-10'],
      [
        ['a 5 2026-10-01', 'b 5 2026-10-01'],
        ['a 6 2026-10-01', 'b 6 2026-10-01'],
      ],
    ],
    [
      'of days, of which one is blank',
      ['a', 5, [['2026-10'], ['']]],
      [['a 5 2026-10-01'], ['a 5 2026-11-21']],
    ],
    ['of counts, of which some are blank', ['a', [[5, '', null, ' ']], ''], [['a 5 2026-11-21', '', '', '']]],
    [
      'of counts, of which some are refused',
      ['a', [[5, 'x', 13, 98]], ''],
      [['a 5 2026-11-21', Number.NaN, Number.NaN, Number.NaN]],
    ],
    [
      'of names, of which some are refused',
      [[['a', 'refused', '']], 5],
      [['a 5 2026-11-21', Number.NaN, Number.NaN]],
    ],
    ['beside a blank count', [[['a', 'b']], ''], [['', '']]],
    ['beside a count that is omitted', [[['a', 'b']]], [[Number.NaN, Number.NaN]]],
  ])('%s', (_name, args, expected) => {
    expect(ask(...args)).toEqual(expected)
  })

  it('breaks as it is where something breaks', () => {
    expect(() => ask([['a', 'broken']], 5)).toThrow(TypeError)
    expect(() => ask('a', [[5, 99]])).toThrow(TypeError)
  })

  it('that fits no other is refused for all of it', () => {
    expect(() => ask([['a'], ['b'], ['c']], [[1], [2]])).toThrow(said(UNFIT))
  })
})

describe('what the other arguments decide', () => {
  it('is settled once for a column of counts', () => {
    ask('a', [[1], [2], [3]], '2026-10')
    expect(settled).toEqual(['a 2026-10-01'])
  })

  it('is not settled for blank rows', () => {
    ask('a', [[''], ['']], '2026-10')
    expect(settled).toEqual([])
  })

  it('is settled once for each combination, also where it is refused', () => {
    const names = [['a'], ['refused'], ['a'], ['refused'], ['b'], ['a']]
    const days = [['2026-10'], ['2026-10'], ['2026-10'], ['2026-10'], ['2026-10'], ['2026-09']]
    ask(names, 5, days)
    expect(settled).toEqual(['a 2026-10-01', 'refused 2026-10-01', 'b 2026-10-01', 'a 2026-09-01'])
  })

  it('is settled once for dates that are equal, each of which is a date of its own', () => {
    const days = ['2026-10-01', '2026-09-01', '2026-10-01'].map((day) => [new Date(day)])
    expect(ask('a', 5, days)).toEqual([['a 5 2026-10-01'], ['a 5 2026-09-01'], ['a 5 2026-10-01']])
    expect(settled).toEqual(['a 2026-10-01', 'a 2026-09-01'])
  })

  it('tells a date from the number it is kept as', () => {
    // 46,296 is 2026-10-01 as a serial number, and 46 seconds of 1970 as an instant, when no price was known
    const days = [[new Date(46_296)], [46_296], [new Date(46_296)]]
    expect(ask('a', 5, days)).toEqual([[Number.NaN], ['a 5 2026-10-01'], [Number.NaN]])
  })
})

describe('a function that shows why', () => {
  it('gives its own answer for what is refused, alone and in a range', () => {
    const kept = (...args: unknown[]) => answer(KEPT, args, HOST)
    expect(kept('a', 13)).toBe('too-many-messages')
    expect(kept('a', 'x')).toBe('count')
    expect(kept('a', 5)).toBe('a 5 2026-11-21')
    expect(kept('a', [[5, 13, 98, 'x', '']])).toEqual([
      ['a 5 2026-11-21', 'too-many-messages', 'too-many-messages', 'count', ''],
    ])
  })

  it('is refused in a sentence where the ranges do not fit', () => {
    expect(() =>
      answer(
        KEPT,
        [
          [['a'], ['b'], ['c']],
          [[1], [2]],
        ],
        HOST,
      ),
    ).toThrow(said(UNFIT))
  })
})

describe('a table', () => {
  it('is made from single values, each read', () => {
    const made = [['a', 5, '2026-10-01', '2026-11-21']]
    expect(answer(TABLE, ['a', '5', '2026-10'], HOST)).toEqual(made)
    expect(answer(TABLE, [[['a']], [[5]], '2026-10'], HOST)).toEqual(made)
  })

  it('is blank where the count is', () => {
    expect(answer(TABLE, ['a', '', '2026-10'], HOST)).toBe('')
  })

  it('takes no range, and names the first', () => {
    const made = (...args: unknown[]) => {
      return () => answer(TABLE, args, HOST)
    }
    expect(made('a', [[1], [2]], [['2026-10', '2026-11']])).toThrow(
      said({ code: 'one-value', argument: 'each', shape: '2 × 1' }),
    )
    expect(made('a', 5, [['2026-10', '2026-11']])).toThrow(
      said({ code: 'one-value', argument: 'day', shape: '1 × 2' }),
    )
  })
})
