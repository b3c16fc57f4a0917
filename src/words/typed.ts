// Reads what people type, in a cell or a field: numbers in any width with thousands commas, months and days in any common form.

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$/

/** NaN where the text is no number, or where it cannot be known which. */
export function typedNumber(text: string): number {
  const plain = text.normalize('NFKC').trim()
  return NUMBER.test(plain) && !hasThousandsDot(plain) ? Number(plain.replace(/,/g, '')) : Number.NaN
}

const THOUSANDS_DOT = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/

/** 20.000 is twenty thousand to some and twenty to others. */
export function hasThousandsDot(text: string): boolean {
  return THOUSANDS_DOT.test(text.normalize('NFKC').trim())
}

const DATES = [/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/, /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/]

/** YYYY-MM or YYYY-MM-DD of texts such as 2026/10, 2026.10.1 or ２０２６年１０月; whether the calendar has that day is not asked. */
export function typedDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/[/.]/g, '-')
  for (const form of DATES) {
    const [, year, month = '', day] = form.exec(plain) ?? []
    if (year) return [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-')
  }
  return undefined
}
