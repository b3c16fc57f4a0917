// What all stand-in services share: the workbook, the execution, the person's settings and the place where things are shown.
import type { Engine, Model } from './engine.ts'
import type { Execution } from './execution.ts'

export type Menu = { name: string; items: { name: string; functionName: string }[] }
export type Panel = { title: string; html: string }

/** Where things are shown; the page draws them, tests record them. */
export type Host = {
  menu(menu: Menu): void
  sidebar(panel: Panel): void
}

/** The user's properties. */
export type Store = {
  all(): Record<string, string>
  save(values: Record<string, string>): void
}

export type Book = {
  engine: Engine
  model: Model
  execution: Execution
  host: Host
  name: string
  timeZone: string
  locale: string
  files: Record<string, string>
  properties: Store
}

/** Cells read the sheet and nothing else; onOpen without consent touches no document. */
export const DOCUMENT = { cell: /^(get|is)/, open: false }
