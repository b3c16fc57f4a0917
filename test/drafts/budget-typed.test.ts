// What may be typed into a budget's blue cells, what is said of anything else, and which cells then take a colour.
import { describe, expect, it } from 'vitest'
import { COLOUR_STYLES } from '../../src/google/styles'
import { SHEET_WORDS } from '../../src/words/sheets'
import { type Budget, sendOf, writeBudget } from '../support/budget'
import { openAddOn } from '../support/workbook'

const { takes } = SHEET_WORDS.en.budget
type Cells = Budget['cells']

describe('rules of cells', () => {
  const budget = writeBudget(openAddOn(), { months: 2, tool: 'lstep', cap: 5, sends: [sendOf(), sendOf()] })
  const { cells, set, value, rule } = budget

  it.each<[string, (cells: Cells) => string, string[], string[], string]>([
    ['friends', ({ assumption }) => assumption('friends'), ['0', '5000'], ['-1', '0.5', 'many'], takes.count],
    [
      'growth',
      ({ assumption }) => assumption('growth'),
      ['-100%', '3%', '1000%'],
      ['-101%', 'x'],
      takes.growth,
    ],
    [
      'who block',
      ({ assumption }) => assumption('blocked'),
      ['0', '20%', '1'],
      ['150%', '-1%', 'x'],
      takes.share,
    ],
    ['accounts', ({ assumption }) => assumption('accounts'), ['1', '3'], ['0', '1.5', 'two'], takes.accounts],
    ['another app', ({ assumption }) => assumption('otherApp'), ['100%'], ['101%'], takes.share],
    ['other costs', ({ assumption }) => assumption('otherCost'), ['0', '12.5'], ['-1', 'free'], takes.money],
    ['a cap', ({ assumption }) => assumption('cap'), ['0', '900'], ['-1', '0.5', 'none'], takes.count],
    ['tax', ({ assumption }) => assumption('withTax'), ['TRUE', 'FALSE'], ['yes', '1'], takes.tax],
    [
      'the first month',
      ({ assumption }) => assumption('start'),
      ['2026-10-01', '2027-01-01'],
      ['2026-10-02', 'October', '5'],
      takes.month,
    ],
    ['a share', ({ attribute }) => attribute('share', 1), ['0', '50%', '1'], ['150%', 'all'], takes.share],
    ['a limit', ({ attribute }) => attribute('atMost', 1), ['0', '70'], ['0.5', '-1'], takes.count],
    ['bubbles', ({ attribute }) => attribute('bubbles', 1), ['1', '7'], ['0', '1.5', 'two'], takes.accounts],
    ['sends of a month', ({ times }) => times(1, 1), ['0', '12'], ['0.5', '-1', 'daily'], takes.count],
    ['friends of a month', ({ month }) => month('friends', 1), ['0', '70'], ['0.5', 'x'], takes.count],
    ['what was sent', ({ month }) => month('sent', 1), ['0', '70'], ['0.5', '-1', 'x'], takes.count],
    ['what was paid', ({ month }) => month('invoiced', 0), ['0', '70.5'], ['-1', 'soon'], takes.money],
  ])(
    '%s: what is taken, and what is refused with the words that help',
    (_what, cellOf, taken, refused, help) => {
      const cell = cellOf(cells)
      for (const content of taken) set(cell, content)
      const last = value(cell)
      for (const content of refused) expect(() => set(cell, content), content).toThrow(help)
      expect(value(cell)).toBe(last)
    },
  )

  it('what may be blank can be emptied', () => {
    for (const cell of [cells.assumption('cap'), cells.attribute('atMost'), cells.month('sent', 1)]) {
      set(cell, '')
      expect(value(cell)).toBe(null)
    }
  })

  it.each<[string, (cells: Cells) => string, string, string[]]>([
    [
      'plans',
      ({ assumption }) => assumption('plan'),
      'ライト',
      ['cheapest', 'Communication', 'Light', 'Standard', 'Light or above'],
    ],
    ['kinds', ({ attribute }) => attribute('kind', 1), 'プッシュ', ['Push message', 'One-to-one chat']],
    ['tools', ({ assumption }) => assumption('tool'), 'lstep', ['L Step']],
    ['plans of the tool', ({ assumption }) => assumption('toolPlan'), '最安', ['cheapest', 'Start', 'Pro']],
  ])('a list of %s proposes, and takes a name in another language', (_what, cellOf, name, some) => {
    const cell = cellOf(cells)
    expect(rule(cell)?.criterion).toMatchObject({ type: 'isValueInList', displayStyle: 'arrow' })
    expect(rule(cell)?.criterion.values).toEqual(expect.arrayContaining(some))
    set(cell, name)
    expect(value(cell)).toBe(name)
  })

  it('cells that calculate have none, and a plain budget has none for what is fixed in it', () => {
    const free = [cells.month('total', 0), cells.month('note', 0), cells.assumption('market')]
    expect(free.map(rule)).toEqual([undefined, undefined, undefined])
    const plain = writeBudget(openAddOn(), { months: 1 }, { plain: true })
    const fixed = ['start', 'plan', 'withTax'] as const
    expect(fixed.map((key) => plain.rule(plain.cells.assumption(key)))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(plain.rule(plain.cells.attribute('kind'))).toBe(undefined)
    expect(() => plain.set(plain.cells.assumption('friends'), '0.5')).toThrow(takes.count)
  })
})

describe('colours', () => {
  const { over, under, wrong } = COLOUR_STYLES
  const { cells, set, colour } = writeBudget(openAddOn(), { months: 2, plan: 'light', friends: 1_000 })
  const looks = (key: Parameters<Cells['month']>[0]) => [0, 1].map((month) => colour(cells.month(key, month)))

  it('a month on its included messages has none, and one over them has', () => {
    // 5 × 1,000 are Light's 5,000
    expect(looks('messages')).toEqual([undefined, undefined])
    set(cells.assumption('plan'), 'standard')
    set(cells.month('friends', 1), '6001')
    // 30,005 of 30,000
    expect(looks('messages')).toEqual([undefined, over.color])
    set(cells.assumption('accounts'), '2')
    expect(looks('messages')).toEqual([undefined, undefined])
    set(cells.assumption('accounts'), '1')
  })

  it('so has what was sent over them', () => {
    set(cells.month('sent', 0), '30000')
    expect(looks('sent')).toEqual([undefined, undefined])
    set(cells.month('sent', 0), '30001')
    expect(looks('sent')).toEqual([over.color, undefined])
  })

  it('a month that cost more than planned has one, one that cost less another, as planned none', () => {
    set(cells.month('invoiced', 0), '15001')
    set(cells.month('invoiced', 1), '15000')
    // Planned: 15,000, and 15,000 + 5×3
    expect(looks('difference')).toEqual([wrong.color, under.color])
    set(cells.month('invoiced', 0), '15000')
    set(cells.month('invoiced', 1), '15015')
    expect(looks('difference')).toEqual([undefined, undefined])
  })

  it('a month that cannot be priced has one', () => {
    expect(looks('total')).toEqual([undefined, undefined])
    set(cells.assumption('plan'), 'light')
    expect(looks('total')).toEqual([undefined, wrong.color])
  })
})
