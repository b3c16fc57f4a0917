// From A1 to the last row and the last column with anything in them, as Google's data range.
import type { Book } from './book.ts'
import type { Zone } from './engine.ts'

export function dataZone({ model }: Book, sheetId: string): Zone {
  const { getters } = model
  const zone: Zone = { left: 0, top: 0, right: 0, bottom: 0 }
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).type === 'empty') continue
    zone.right = Math.max(zone.right, position.col)
    zone.bottom = Math.max(zone.bottom, position.row)
  }
  return zone
}
