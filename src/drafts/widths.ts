// How wide columns are so that nothing in them is cut off; no font is at hand where drafts are drawn, so letters are told apart by script.

/** Pixels of a letter in a bold text of the usual size. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  // Thai vowels and tone marks above and below take no room of their own.
  [/\p{Mn}/u, 0],
  [/\p{Script=Thai}/u, 8.7],
  [/[\u2e80-\u9fff\uff00-\uffef]/u, 13.5],
]
const LATIN = 7.2
const MARGIN = 14
const ARROW = 18

export function widthOf(text: string): number {
  const sizes = [...text].map((letter) => LETTERS.find(([script]) => script.test(letter))?.[1] ?? LATIN)
  return Math.ceil(sizes.reduce((sum, size) => sum + size, MARGIN))
}

/** Of a cell with a list, whose arrow would cover the end of a line. */
export function widthOfList(text: string): number {
  return widthOf(text) + ARROW
}

export function widest(least: number, texts: readonly string[]): number {
  return Math.max(least, ...texts.map(widthOf))
}
