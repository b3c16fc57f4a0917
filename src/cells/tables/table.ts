// Tables as cells take them: every row as wide as the widest.
import type { Value } from '../function'

export function table(rows: readonly (readonly Value[])[]): Value[][] {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array<Value>(width - row.length).fill('')])
}
