// Reads what people type into fields, where a percent sign and spaces between digits do no harm.
import { monthOf } from '../../pricing/month'
import { typedDate, typedNumber } from '../../words/typed'

/** NaN where the text is no number; the scenario's rules then call the field faulty. */
export function readNumber(text: string): number {
  return typedNumber(plainNumber(text))
}

export function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[−–‐ー]/, '-')
    .replace(/%$/, '')
}

/** YYYY-MM of texts such as 2026/9 or ２０２６年９月; any other text comes back as it is. */
export function readMonth(text: string): string {
  const date = typedDate(text)
  return date === undefined ? text.normalize('NFKC').replace(/\s/g, '') : monthOf(date)
}
