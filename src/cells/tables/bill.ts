// A month's bill as a table: fee, each band, tax, rounding, total.
import type { Bill, BillLine } from '../../pricing/cost'
import { toNumber } from '../../pricing/money'
import { grouped } from '../../words/number'
import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'

export function billTable({ lines, total }: Bill, { bill: words }: Words): Value[][] {
  return [
    [words.item, words.messages, words.price, words.amount],
    ...lines.map((line) => [...lead(line, words), toNumber(line.amount)]),
    [words.total, '', '', toNumber(total)],
  ]
}

function lead(line: BillLine, words: Words['bill']): Value[] {
  switch (line.item) {
    case 'extra': {
      const { from, messages, price } = line
      const first = grouped(from)
      const span = messages === 1 ? first : words.span(first, grouped(from + messages - 1))
      return [words.extra(messages, span), messages, price]
    }
    case 'tax':
      return [words.tax(String(line.percent)), '', '']
    default:
      return [words[line.item], '', '']
  }
}
