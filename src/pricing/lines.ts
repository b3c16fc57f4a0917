// What a plan costs as a list of straight lines, exact: cost, cheapest plan, inverse, spreadsheet formula and curve read the same list.
import type { Plan } from './card'
import { type Amount, MOST_MESSAGES, toAmount } from './money'

/** A straight piece of a month's cost before tax: `price × messages + constant`, for the counts `from` to `upTo`. */
export interface Line {
  from: number
  upTo: number
  price: Amount
  constant: Amount
  /** Set where the cost is known only within bounds: the line is then the least it can be, and this the most. */
  doubt?: Doubt
}

export interface Doubt {
  why: 'included-unknown' | 'unpublished'
  price: Amount
  /** Infinite where nothing bounds the cost. */
  constant: Amount
}

/** The lines of a plan from 0 on, in order and without gaps; where it sells no more messages they end. */
export function linesOf({ fee, included, includedAtFirst, bands }: Plan): Line[] {
  const flat = { price: 0, constant: toAmount(fee) }
  const lines: Line[] = [{ from: 0, upTo: included, ...flat }]
  const from = included + 1
  if (includedAtFirst !== undefined) {
    const doubt: Doubt = { why: 'included-unknown', price: 0, constant: Number.POSITIVE_INFINITY }
    lines.push({ from, upTo: includedAtFirst, ...flat, doubt })
  } else if (bands !== null && 'unpublished' in bands) {
    const most =
      bands.first === undefined
        ? { price: 0, constant: Number.POSITIVE_INFINITY }
        : through(included, toAmount(fee), toAmount(bands.first))
    lines.push({ from, upTo: MOST_MESSAGES, ...flat, doubt: { why: 'unpublished', ...most } })
  } else if (bands !== null) {
    for (const { upTo, price } of bands) {
      const before = lines[lines.length - 1] as Line
      lines.push({
        from: before.upTo + 1,
        upTo: upTo === undefined ? MOST_MESSAGES : included + upTo,
        ...through(before.upTo, amountAt(before, before.upTo), toAmount(price)),
      })
    }
  }
  return lines
}

/** What is known beyond doubt: at least the first line, up to what a plan includes. */
export function knownLines(lines: readonly Line[]): readonly [Line, ...Line[]] {
  return lines.filter(({ doubt }) => !doubt) as [Line, ...Line[]]
}

/** The straight line that has a value at a count. */
function through(count: number, value: Amount, price: Amount): Pick<Line, 'price' | 'constant'> {
  return { price, constant: value - price * count }
}

export function amountAt({ price, constant }: Pick<Line, 'price' | 'constant'>, messages: number): Amount {
  return price * messages + constant
}

/** The piece that a count falls in, of pieces in order and without gaps; none where the count is beyond the last. */
export function pieceAt<P extends { upTo: number }>(pieces: readonly P[], messages: number): P | undefined {
  let first = 0
  let beyond = pieces.length
  while (first < beyond) {
    const middle = (first + beyond) >> 1
    if ((pieces[middle] as P).upTo < messages) first = middle + 1
    else beyond = middle
  }
  return pieces[first]
}
