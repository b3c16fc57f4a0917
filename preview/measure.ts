// Finds out how much room the result of each example takes, by calculating it once on a sheet of its own.
import type { Host } from './appsscript/book.ts'
import { evaluated } from './appsscript/cells.ts'
import { open, type Settings } from './appsscript/workbook.ts'

export type Example = { label: string; formula: string; result: unknown }
export type HelpEntry = { name: string; summary: string; examples: Example[] }
export type Measured = Example & { rows: number; columns: number; value: unknown }

const ROOM = { rowNumber: 400, colNumber: 40 }
const SILENT: Host = { menu() {}, sidebar() {}, alert() {}, toast() {}, log() {} }

/** Answers the room of each formula, in the order given. */
export function measure(settings: Settings, entries: HelpEntry[]): Map<Example, Measured> {
  const examples = entries.flatMap((each) => each.examples)
  const sheets = examples.map(({ formula }, i) => ({
    id: `s${i}`,
    name: `s${i}`,
    ...ROOM,
    cells: { A1: formula },
  }))
  const { book, model } = open({ ...settings, host: SILENT, data: sheets.length > 0 ? { sheets } : {} })
  return new Map(
    examples.map((example, i) => {
      const position = { sheetId: `s${i}`, col: 0, row: 0 }
      const zone = model.getters.getSpreadZone(position) ?? { top: 0, bottom: 0, left: 0, right: 0 }
      const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
      return [example, { ...example, ...size, value: evaluated(book, position).value }]
    }),
  )
}
