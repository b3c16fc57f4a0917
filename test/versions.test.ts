// Ranges of versions are read as npm reads them, or not at all.
import { expect, it } from 'vitest'
import { spans } from './support/versions'

const ANY = Number.POSITIVE_INFINITY
it.each([
  ['*', [[0, ANY]]],
  [' >=20.0.0', [[20_000_000, ANY]]],
  ['>= 0.6', [[6_000, ANY]]],
  ['>=v12.22.7', [[12_022_007, ANY]]],
  [
    '^20.19.0 || >=22.12.0',
    [
      [20_019_000, 21_000_000],
      [22_012_000, ANY],
    ],
  ],
  [
    '>=0.6.11 <=0.7.0 || >=0.7.3',
    [
      [6_011, 7_001],
      [7_003, ANY],
    ],
  ],
  [
    '>=16 || 14 >=14.17',
    [
      [16_000_000, ANY],
      [14_017_000, 15_000_000],
    ],
  ],
])('%s is understood', (range, understood) => {
  expect(spans(range)).toEqual(understood)
})

it.each(['~20.19.0', '20.x', '<21', '<=20.1', '20.19', '18 - 20', '^0.10.0', ''])(
  '"%s" is not guessed at',
  (range) => {
    expect(() => spans(range)).toThrow('unknown form')
  },
)
