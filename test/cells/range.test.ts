// How ranges of arguments combine: the same shape, or a single row, column or value stretched over the other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, commonShape, describeShape, isRange, shapeOf, single } from '../../src/cells/range'
import { refusal } from '../support/month'

it.each([
  ['a range of one cell', [['x']], 'x'],
  ['a range of one blank cell', [['']], ''],
  ['a row', [[1, 2]], [[1, 2]]],
  ['a column', [[1], [2]], [[1], [2]]],
  ['a range without cells', [[]], [[]]],
  ['a value', 'x', 'x'],
  ['a text of one letter', 'x', 'x'],
  ['an omitted argument', undefined, undefined],
])('%s stands for its single value, or for itself', (_name, given, expected) => {
  expect(single(given)).toEqual(expected)
})

it.each([
  [[[1, 2, 3]], { rows: 1, columns: 3 }, '1 × 3'],
  [[[1], [2]], { rows: 2, columns: 1 }, '2 × 1'],
  [[], { rows: 0, columns: 0 }, '0 × 0'],
])('%j has the shape %j, said as %s', (range, shape, said) => {
  expect(shapeOf(range)).toEqual(shape)
  expect(describeShape(shape)).toBe(said)
})

const filled = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => [row, column].join()),
  )

const size = fc.integer({ min: 1, max: 5 })

describe('ranges', () => {
  it('of the same shape, or one row, column or cell, stretch to the largest', () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 4 }),
        (rows, columns, flat) => {
          const others = flat.map(([oneRow, oneColumn]) => filled(oneRow ? 1 : rows, oneColumn ? 1 : columns))
          const ranges = [filled(rows, columns), ...others].map((range) => ({ argument: 'x', range }))
          expect(commonShape(ranges)).toEqual({ rows, columns })
          for (const { range } of ranges) {
            for (let row = 0; row < rows; row++) {
              for (let column = 0; column < columns; column++) {
                const [r, c] = [range.length === 1 ? 0 : row, range[0]?.length === 1 ? 0 : column]
                expect(at(range, row, column)).toBe(`${r},${c}`)
              }
            }
          }
        },
      ),
    )
  })

  it.each([
    ['rows', filled(3, 1), filled(2, 1), '3 × 1', '2 × 1'],
    ['columns', filled(1, 3), filled(1, 2), '1 × 3', '1 × 2'],
    ['columns, though the rows fit', filled(2, 3), filled(2, 2), '2 × 3', '2 × 2'],
    ['rows, though the columns fit', filled(3, 2), filled(2, 2), '3 × 2', '2 × 2'],
  ])('of other %s are refused with every shape', (_name, one, other, first, second) => {
    const ranges = [
      { argument: 'plan', range: one },
      { argument: 'messages', range: other },
    ]
    expect(refusal(() => commonShape(ranges))).toEqual({
      code: 'shapes',
      shapes: [
        { argument: 'plan', shape: first },
        { argument: 'messages', shape: second },
      ],
    })
  })
})

it.each([['x'], [5], [undefined], ['']])('%j stands at every place', (value) => {
  expect(isRange(value)).toBe(false)
  expect([at(value, 0, 0), at(value, 3, 7)]).toEqual([value, value])
})

it('a place beyond a range is empty', () => {
  expect(at(filled(2, 2), 2, 0)).toBeUndefined()
  expect(at(filled(2, 2), 0, 2)).toBeUndefined()
})
