// What the sidebar may ask of the server, and what it gets back.
import type { Language } from '../words/language'
import type { SheetContents } from './contents'
import type { Draft, Rectangle } from './draft'
import type { Block } from './fingerprint'

/** Into a new sheet with a free name, or from the selected cell on. */
export type Place = 'new-sheet' | 'selection'

export interface WriteRequest {
  language: Language
  /** What a new sheet is called, with a number behind it where the name is taken. */
  name: string
  draft: Draft
  where: Place
}

/** Rows or columns that come or go before the draft is written again; counted from 1, later ones first. */
export interface Step {
  what: 'row' | 'column'
  at: number
  /** Below zero where they go. */
  count: number
}

export interface UpdateRequest {
  language: Language
  sheetId: number
  /** Where it stands. */
  block: Block
  /** The part in which people type, and what stood there when the sidebar read it. */
  watched: Block
  fingerprint: string
  steps: Step[]
  /** What the old table leaves behind, in the sheet after the steps; counted within the draft. */
  leftovers: Rectangle[]
  draft: Draft
  /** The table as it was, for when the new one cannot be completed. */
  before: Draft
}

export interface Opened {
  /** The user's locale, such as ja or zh_TW. */
  locale: string
  /** Today in Japan, YYYY-MM-DD. */
  today: string
  /** Which spreadsheet this is. */
  spreadsheet: string
  /** What was last saved, as it was. */
  workspace: string | null
}

/** Where something was written, or one sentence in the user's language on why not; then nothing was changed. */
export type Written = { sheet: string; range: string } | { refused: string }

/** The functions the sidebar calls through google.script.run. */
export interface Server {
  openSidebar(): Opened
  saveWorkspace(workspace: string): { saved: true } | { refused: string }
  writeDraft(request: WriteRequest): Written
  /** A sheet, or the one that is open. */
  readSheet(sheetId?: number): SheetContents | { gone: true }
  /** Every sheet with a mark in it. */
  readMarked(mark: string): SheetContents[]
  /** Changes nothing, and says so, where the table is no longer what was read. */
  updateDraft(request: UpdateRequest): Written | { changed: true }
}
