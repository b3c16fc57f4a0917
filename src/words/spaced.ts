// Joins pieces of different scripts: a space stands between a Latin letter or digit and a Japanese, Chinese or Thai one, none
// beside full-width punctuation or between two Japanese or Chinese characters; any other space stays as it was written.

const LATIN = /[0-9A-Za-z]/
const THAI = /[\u0e00-\u0e7f]/
/** Kana and ideographs. */
const WIDE = /[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/
const PUNCTUATION = /[\u3000-\u3004\u3008-\u303f\uff00-\uff65]/

const isAsian = (letter: string) => WIDE.test(letter) || THAI.test(letter)

export function join(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()]
  const [last, first] = [left.slice(-1), right.slice(0, 1)]
  if (last === '' || first === '') return before + after
  if (PUNCTUATION.test(last) || PUNCTUATION.test(first)) return left + right
  if (WIDE.test(last) && WIDE.test(first)) return left + right
  if ((LATIN.test(last) && isAsian(first)) || (isAsian(last) && LATIN.test(first))) return `${left} ${right}`
  return before + after
}

/** A template whose pieces are joined like this; a blank piece leaves no trace. */
export function spaced(texts: TemplateStringsArray, ...pieces: readonly (string | number)[]): string {
  return texts.reduce((all, text, at) => join(join(all, String(pieces[at - 1] ?? '')), text))
}
