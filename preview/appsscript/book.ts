// What all stand-in services share: the workbook, the execution, the person's settings and the place where things are shown.
import type { CellWrites } from './cell-writes.ts'
import type { Clock } from './clock.ts'
import type { Engine, Model, Zone } from './engine.ts'
import type { Execution } from './execution.ts'
import type { Manifest } from './manifest.ts'
import type { Outside } from './outside.ts'
import type { Pending } from './pending.ts'

export type Menu = { name: string; items: { name: string; functionName: string }[] }
export type Mail = { to: string; subject: string; body: string; at: number }
export type Panel = { title: string; html: string }

/** Where things are shown; the page draws them, tests record them. */
export type Host = {
  menu(menu: Menu): void
  sidebar(panel: Panel): void
  mail?(mail: Mail): void
}

/** Texts by name, such as the user's properties. */
export type Store = {
  all(): Record<string, string>
  save(values: Record<string, string>): void
}

/** A protected range, or without a zone a protected sheet but for the zones left open. */
export type Protected = { sheetId: string; canEdit: boolean; zone?: Zone; open?: Zone[] }

export type Book = {
  engine: Engine
  model: Model
  execution: Execution
  pending: Pending
  /** What waits to be written into cells. */
  cells: CellWrites
  /** The document's lock: free, held by somebody else, or missing as in a script without a document. */
  lock: 'free' | 'held' | 'missing'
  /** The user's, held while another run of theirs goes on. */
  userLock: 'free' | 'held'
  protections: Protected[]
  /** While it is so, Google answers no custom function. */
  tooManyCalls: boolean
  manifest: Manifest
  /** The scopes whose boxes the user has left unticked, and how often Google has shown them since. */
  consent: { unticked: Set<string>; asked: number }
  /** Whether the document has been deleted, or is out of a trigger's reach. */
  isGone: boolean
  clock: Clock
  outside: Outside
  mails: Mail[]
  triggers: Store
  host: Host
  name: string
  timeZone: string
  /** The user's; null where Google does not tell a cell. */
  locale: string | null
  /** The spreadsheet's, which decides how its formulas are written. */
  sheetLocale: string
  files: Record<string, string>
  properties: Store
}

/** Cells read the sheet and nothing else; onOpen without consent touches no document. */
export const DOCUMENT = { cell: /^(get|is)/, open: false }
