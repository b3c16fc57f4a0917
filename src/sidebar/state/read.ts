// Reads what people type into fields: numbers with commas or full-width digits, months with any common separator.

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/

/** NaN where the text is no number; the scenario's rules then call the field faulty. */
export function readNumber(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[−–‐ー]/, '-')
    .replace(/%$/, '')
  return NUMBER.test(plain) ? Number(plain.replace(/,/g, '')) : Number.NaN
}

/** YYYY-MM of texts such as 2026/9 or ２０２６年９月; any other text comes back as it is. */
export function readMonth(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const [, year, month] = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(plain) ?? []
  return year && month ? `${year}-${month.padStart(2, '0')}` : plain
}
