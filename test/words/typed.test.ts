// Numbers and dates as people type them, and what cannot be known of them.
import { describe, expect, it } from 'vitest'
import { hasThousandsDot, typedDate, typedNumber } from '../../src/words/typed'
import { loadCode, refusal } from '../support/code'

const code = loadCode()
const cost = (...args: unknown[]) => code.LINE_OA_COST?.(...args)

describe('a dot before three digits', () => {
  it.each(['20.000', '1.234.567', '２０．０００', ' 20.000 ', '+1.000', '-1.000', '999.999'])(
    'in %j may mean thousands',
    (text) => {
      expect(hasThousandsDot(text)).toBe(true)
      expect(typedNumber(text)).toBeNaN()
    },
  )

  it.each(['0.125', '20.00', '20.0000', '1,234.567', '1234.567', '20000', '.000', '20.'])(
    'in %j may not',
    (text) => {
      expect(hasThousandsDot(text)).toBe(false)
    },
  )

  it('is refused in a cell as text, while a number is a number', () => {
    const asked = refusal(() => cost('standard', 'JP', '20.000', '2026-11'))
    expect(asked).toMatch(/^messages .*“20\.000”.*dot/)
    expect(cost('standard', 'JP', 20, '2026-11')).toBe(15_000)
    expect(refusal(() => code.LINE_OA_MESSAGES?.('standard', 'JP', '20.000', '2026-11'))).toMatch(/dot/)
  })
})

describe('a date', () => {
  it.each([
    ['2026/10', '2026-10'],
    ['2026/10/1', '2026-10-01'],
    ['2026/10/01', '2026-10-01'],
    ['2026.10', '2026-10'],
    ['2026.10.1', '2026-10-01'],
    ['2026-1', '2026-01'],
    ['2026年10月', '2026-10'],
    ['2026年10月1日', '2026-10-01'],
    ['２０２６年１月３日', '2026-01-03'],
    [' 2026 / 10 ', '2026-10'],
    ['2569-10', '2569-10'],
  ])('%j is %s', (text, expected) => {
    expect(typedDate(text)).toBe(expected)
  })

  it.each(['2026', '10/2026', '10/1/2026', '2026年', '2026-10-1-1', 'soon', '26-10', '2026年10月1', ''])(
    '%j is none',
    (text) => {
      expect(typedDate(text)).toBeUndefined()
    },
  )

  // Both sides of the change of prices in Japan: 15,000 + 50,000×3 + 20,000×2.8, and 15,000 + 70,000×3
  it.each([
    ['2026/9/30', 221_000],
    ['2026/10/1', 225_000],
    ['2026年9月', 221_000],
    ['2026年10月1日', 225_000],
    ['2026.10', 225_000],
  ])('%j in a cell: %d', (text, total) => {
    expect(cost('standard', 'JP', 100_000, text)).toBe(total)
  })

  it.each(['2026/02/30', '2026/13', '2026年13月', '2569-10', '2569/10', '1926-10'])(
    '%j in a cell is refused',
    (text) => {
      expect(refusal(() => cost('standard', 'JP', 100_000, text))).toMatch(/^date /)
    },
  )
})
