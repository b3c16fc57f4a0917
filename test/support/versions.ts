// Reads ranges of versions as packages write them: `^20.19.0 || >=22.12.0`, `>=16 || 14 >=14.17`, `*`.

/** From the first to before the second. */
export type Span = readonly [from: number, before: number]

const FORM = /^(\^(?!0)|[<>]=)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/

export function spans(range: string): Span[] {
  return range.split('||').map((alternative) => {
    const all = alternative.trim().replace(/>=\s+/g, '>=').split(/\s+/).map(span)
    return [Math.max(...all.map(([from]) => from)), Math.min(...all.map(([, before]) => before))]
  })
}

function span(comparator: string): Span {
  if (comparator === '*') return [0, Number.POSITIVE_INFINITY]
  const [, sign, major, minor, patch] = FORM.exec(comparator) ?? []
  // Without a sign only a whole major is read, up to a version only a full one.
  if (major === undefined || (!sign && minor !== undefined) || (sign === '<=' && patch === undefined)) {
    throw new Error(`A range of versions in an unknown form: ${comparator}`)
  }
  const from = inOrder(major, minor, patch)
  if (sign === '<=') return [0, from + 1]
  return [from, sign === '>=' ? Number.POSITIVE_INFINITY : inOrder(Number(major) + 1)]
}

const inOrder = (major: string | number, minor: string | number = 0, patch: string | number = 0) =>
  Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch)

export const includes = (range: readonly Span[], version: number) =>
  range.some(([from, before]) => from <= version && version < before)

/** Between two neighbours of these all ranges stay as they are at the first: to compare there is to compare everywhere. */
export const edges = (ranges: readonly (readonly Span[])[]) =>
  [...new Set(ranges.flat(2))].filter(Number.isFinite)
