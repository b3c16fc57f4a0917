// The sheet of days: found, read, and written with what is new, in as many calls for a day as for a year.
import { COUNT } from '../../drafts/formats'
import { newRows, once } from '../../usage/days'
import type { Day } from '../../usage/request'
import { DATE } from '../../usage/summary'
import {
  cellOf,
  DAY_COLUMNS,
  type DayColumn,
  findHeadings,
  firstFreeRow,
  type Headings,
  readDays,
  runsOf,
} from '../../usage/table'
import { LANGUAGES, type Language } from '../../words/language'
import { USAGE_WORDS } from '../../words/usage'
import { freeName, type Sheet, type Spreadsheet } from '../place'
import { sheetById } from '../reader'
import { STYLES } from '../styles'

/** The sheet is there, but not what it was: nothing is written into it. */
export class Unrecognised extends Error {}

export interface DaysSheet {
  sheet: Sheet
  headings: Headings
  days: Day[]
  /** The row below them, counted from 1. */
  free: number
}

/** @param known the sheet that was written before, as Google numbers it; it may have another name by now */
export function readDaysSheet(spreadsheet: Spreadsheet, known: number | null): DaysSheet | undefined {
  const own = known === null ? undefined : sheetById(known)
  const found = own ?? named(spreadsheet)
  if (!found) return undefined
  const range = found.getDataRange()
  const values = range.getValues()
  const headings = findHeadings(values)
  if (!headings) {
    if (own) throw new Unrecognised(own.getName())
    return undefined
  }
  const column = headings.columns.day + 1
  const shown = found.getRange(1, column, values.length, 1).getDisplayValues()
  const days = readDays(values, headings, (row) => {
    const text = shown[row]?.[0] ?? ''
    // Somebody may have given the column another format.
    return /^\d{4}-\d\d-\d\d$/.test(text) ? text : dayOf(spreadsheet, values[row]?.[column - 1])
  })
  return { sheet: found, headings, days: once(days), free: firstFreeRow(values, headings) + 1 }
}

function dayOf(spreadsheet: Spreadsheet, date: unknown): string {
  return Utilities.formatDate(date as Date, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
}

function named(spreadsheet: Spreadsheet): Sheet | undefined {
  for (const language of LANGUAGES) {
    const sheet = spreadsheet.getSheetByName(USAGE_WORDS[language]().sheets.days)
    if (sheet) return sheet
  }
  return undefined
}

export function makeDaysSheet(spreadsheet: Spreadsheet, language: Language): DaysSheet {
  const words = USAGE_WORDS[language]()
  const sheet = makeSheet(
    spreadsheet,
    words.sheets.days,
    DAY_COLUMNS.map((key) => words.days[key]),
    DAY_COLUMNS.map(formatOf),
  )
  const columns = Object.fromEntries(DAY_COLUMNS.map((key, at) => [key, at])) as Headings['columns']
  return { sheet, headings: { row: 0, columns, language }, days: [], free: 2 }
}

/**
 * With bold headings that stay; the sheet that was open stays open.
 * @param formats of the cells below the headings
 */
export function makeSheet(
  spreadsheet: Spreadsheet,
  name: string,
  headings: string[],
  formats: string[],
): Sheet {
  const open = spreadsheet.getActiveSheet()
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, name))
  const { weight, background, color } = STYLES.heading
  sheet
    .getRange(1, 1, 1, headings.length)
    .setValues([headings])
    .setFontWeights([headings.map(() => weight)])
    .setBackgrounds([headings.map(() => background)])
    .setFontColors([headings.map(() => color)])
    .setHorizontalAlignments([formats.map(sideOf)])
    .setWraps([headings.map(() => true)])
  sheet.setFrozenRows(1)
  spreadsheet.setActiveSheet(open)
  return sheet
}

/**
 * Writes the rows that do not stand there yet below the others, and gives all that stand there then.
 * @param nameOf of an account
 */
export function addDays(
  { sheet, headings, days, free }: DaysSheet,
  found: readonly Day[],
  nameOf: (account: string) => string,
): Day[] {
  const rows = newRows(days, found)
  if (rows.length === 0) return days
  const missing = free + rows.length - 1 - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing)
  for (const { start, keys } of runsOf(headings.columns)) {
    sheet
      .getRange(free, start + 1, rows.length, keys.length)
      .setNumberFormats(rows.map(() => keys.map(formatOf)))
      .setValues(
        rows.map((row) => keys.map((key) => cellOf(row, key, nameOf(row.account), headings.language))),
      )
  }
  return [...days, ...rows]
}

/** Texts left, numbers right. */
export const sideOf = (format: string) => (format === 'General' ? 'left' : 'right')

function formatOf(key: DayColumn): string {
  if (key === 'day') return DATE
  return ['name', 'account', 'state'].includes(key) ? 'General' : COUNT
}
