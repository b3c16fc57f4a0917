// Finds out what each example gives and how much room it takes, by calculating it once on a sheet of its own.

import { map } from './appsscript/area.ts'
import type { Host } from './appsscript/book.ts'
import { evaluated } from './appsscript/cells.ts'
import { open, type Settings } from './appsscript/workbook.ts'

export type Example = { label: string; formula: string; result: unknown }
export type HelpEntry = { name: string; summary: string; examples: readonly Example[] }
export type Measured = Example & { values: unknown[][] }

const ROOM = { rowNumber: 400, colNumber: 40 }
const SILENT: Host = { menu() {}, sidebar() {} }

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
      const area = { book, sheetId: position.sheetId, zone }
      return [example, { ...example, values: map(area, (each) => evaluated(book, each).value) }]
    }),
  )
}
