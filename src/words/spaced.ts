// Joins pieces of different scripts: a space stands between a Latin letter or number and a Japanese, Chinese or Thai letter, none
// beside full-width punctuation or between two Japanese or Chinese letters; any other space stays as it was written.

/** Around the break, which no piece contains: punctuation on either side, or kana and ideographs on both. */
const TOUCHING =
  /[\u3000-\u3004\u3008-\u303f\u30fb\uff00-\uff65]\n|\n[\u3000-\u3004\u3008-\u303f\u30fb\uff00-\uff65]|[\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]\n[\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]/

/** Latin on one side, where a number may begin with a sign; kana, ideographs or Thai on the other. */
const APART =
  /[0-9A-Za-z]\n[\u0e01-\u0e3a\u0e40-\u0e7f\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]|[\u0e01-\u0e3a\u0e40-\u0e7f\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]\n[-−]?[¥฿$]?[0-9A-Za-z]/

export function join(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()]
  if (left === '' || right === '') return before + after
  const seam = `${left.slice(-1)}\n${right.slice(0, 3)}`
  if (TOUCHING.test(seam)) return left + right
  return APART.test(seam) ? `${left} ${right}` : before + after
}

/** A template whose pieces are joined like this; a blank piece leaves no trace. */
export function spaced(texts: TemplateStringsArray, ...pieces: readonly (string | number)[]): string {
  return texts.reduce((all, text, at) => join(join(all, String(pieces[at - 1] ?? '')), text))
}
