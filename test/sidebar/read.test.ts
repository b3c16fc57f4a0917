// What people type into fields, and what is made of it.
import { describe, expect, it } from 'vitest'
import { readMonth, readNumber } from '../../src/sidebar/state/read'

describe('a number', () => {
  it.each([
    ['20000', 20_000],
    ['20,000', 20_000],
    ['２０，０００', 20_000],
    [' 1 000 ', 1_000],
    ['-3', -3],
    ['−3', -3],
    ['2.5', 2.5],
    ['30%', 30],
    ['３０％', 30],
    ['¥50,000', 50_000],
    ['￥50,000', 50_000],
    ['NT$5,000', 5_000],
    ['฿3,000', 3_000],
    ['50,000円', 50_000],
    ['1,234,567.5', 1_234_567.5],
  ])('%j is read as %d', (text, expected) => {
    expect(readNumber(text)).toBe(expected)
  })

  it.each(['', ' ', 'many', '1,5', '20,00', '1.2.3', '=1+1', '1e9', 'Infinity', '0x10', '--1'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text)).toBeNaN()
    },
  )
})

describe('a month', () => {
  it.each([
    ['2026-09', '2026-09'],
    ['2026/9', '2026-09'],
    ['2026.10', '2026-10'],
    ['２０２６年９月', '2026-09'],
    ['soon', 'soon'],
    ['2026', '2026'],
  ])('%j becomes %j', (text, expected) => {
    expect(readMonth(text)).toBe(expected)
  })
})
