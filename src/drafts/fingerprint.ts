// Whether a table is still what it was when it was read: formulas where there are any, since what they give changes by itself.
import type { SheetContents } from './contents'
import type { Anchor } from './draft'

export interface Block {
  anchor: Anchor
  rows: number
  columns: number
}

/** FNV-1a over what stands in a block; not a secret's, only a change's. */
export function fingerprint(
  { values, formulas }: Pick<SheetContents, 'values' | 'formulas'>,
  block: Block,
): string {
  const { anchor, rows, columns } = block
  let hash = 0x811c9dc5
  for (let row = anchor.row - 1; row < anchor.row - 1 + rows; row++) {
    for (let column = anchor.column - 1; column < anchor.column - 1 + columns; column++) {
      const text = formulas[row]?.[column] || String(values[row]?.[column] ?? '')
      for (const sign of `${text}\n`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
    }
  }
  return (hash >>> 0).toString(16)
}
