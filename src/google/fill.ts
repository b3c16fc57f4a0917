// Puts a draft's cells, rules, colours and charts into a sheet with a fixed number of calls, whatever its rows.
import type { Anchor, Area, Cell, Chart, Draft, Rectangle } from '../drafts/draft'
import { placed } from '../drafts/reference'
import { withSemicolons } from '../pricing/formula'
import { overlap, type Range, type Sheet } from './place'
import { COLOUR_STYLES, STYLES, type Style } from './styles'

/** Gives the whole of the draft's place. */
export function fill(sheet: Sheet, draft: Draft, anchor: Anchor): Range {
  for (const area of draft.areas) fillArea(sheet, area, anchor)
  // Rules, colours and charts come when the cells stand, so that cells which fail leave none.
  SpreadsheetApp.flush()
  putRules(sheet, draft, anchor)
  putColours(sheet, draft, anchor)
  for (const chart of draft.charts) sheet.insertChart(chartIn(sheet, chart, anchor))
  return sheet.getRange(anchor.row, anchor.column, draft.rows, draft.columns)
}

export function rangeOf(sheet: Sheet, [row, column, rows, columns]: Rectangle, anchor: Anchor): Range {
  return sheet.getRange(anchor.row + row, anchor.column + column, rows, columns)
}

export function areaRange(sheet: Sheet, { row, column, cells }: Area, anchor: Anchor): Range {
  return rangeOf(sheet, [row, column, cells.length, cells[0]?.length ?? 0], anchor)
}

function fillArea(sheet: Sheet, area: Area, anchor: Anchor): void {
  const table = <T>(of: (cell: Cell | null) => T): T[][] => area.cells.map((cells) => cells.map(of))
  const styles = <Key extends keyof Style>(key: Key) => table((cell) => STYLES[cell?.look ?? 'plain'][key])
  areaRange(sheet, area, anchor)
    .setNumberFormats(table((cell) => cell?.format ?? 'General'))
    .setFontWeights(styles('weight'))
    .setFontSizes(styles('size'))
    .setBackgrounds(styles('background'))
    .setFontColors(styles('color'))
    .setHorizontalAlignments(styles('align'))
    .setWraps(styles('wrap'))
    .setValues(table((cell) => written(cell, anchor)))
}

/** Sheets reads text that begins with = as a formula; a leading apostrophe keeps what somebody typed as text. */
function written(cell: Cell | null, anchor: Anchor): string | number | boolean {
  if (cell === null) return ''
  const { content } = cell
  if (typeof content !== 'object') return content
  if ('formula' in content) return inSheet(content.formula, anchor)
  return content.text === '' ? '' : `'${content.text}`
}

const inSheet = (formula: string, anchor: Anchor) => withSemicolons(placed(formula, anchor))

function putRules(sheet: Sheet, { rules }: Draft, anchor: Anchor): void {
  for (const { cells, takes, help } of rules) {
    const empty = SpreadsheetApp.newDataValidation()
    const rule =
      'list' in takes
        ? empty.requireValueInList(takes.list, true)
        : 'checkbox' in takes
          ? empty.requireCheckbox()
          : empty.requireFormulaSatisfied(inSheet(takes.formula, anchor))
    // A name in another language is understood as well, so a list proposes and does not forbid.
    const isBlocking = !('list' in takes)
    rangeOf(sheet, cells, anchor).setDataValidation(
      rule.setAllowInvalid(!isBlocking).setHelpText(help).build(),
    )
  }
}

function putColours(sheet: Sheet, { colours }: Draft, anchor: Anchor): void {
  if (colours.length === 0) return
  const rules = colours.map(({ colour, formula, cells }) => {
    const { background, color } = COLOUR_STYLES[colour]
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${inSheet(formula, anchor).slice(1)};${COLOUR_MARK})`)
      .setBackground(background)
      .setFontColor(color)
      .setRanges([rangeOf(sheet, cells, anchor)])
      .build()
  })
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules])
}

/** Always true, and tells our rules from those of people. */
const COLOUR_MARK = 'LEN("Cost planner for LINE")>0'

export function isColourOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, place: Range): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? []
  return String(formula).includes(COLOUR_MARK) && rule.getRanges().every((range) => overlap(range, place))
}

/** Charts of the draft take its ranges as they are now: rows added at their end are not theirs by themselves. */
export function moveCharts(sheet: Sheet, { charts }: Draft, anchor: Anchor): void {
  const all = sheet.getCharts()
  for (const { columns } of charts) {
    const ranges = columns.map((each) => rangeOf(sheet, each, anchor))
    const [axis] = ranges
    const begins = (range: Range) =>
      axis && range.getRow() === axis.getRow() && range.getColumn() === axis.getColumn()
    const chart = all.find((each) => each.getRanges().some(begins))
    if (!chart) continue
    const builder = chart.modify().clearRanges()
    for (const range of ranges) builder.addRange(range)
    sheet.updateChart(builder.build())
  }
}

function chartIn(sheet: Sheet, { title, columns, at, width, height }: Chart, anchor: Anchor) {
  let chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN)
  for (const each of columns) chart = chart.addRange(rangeOf(sheet, each, anchor))
  return (
    chart
      .setNumHeaders(1)
      // Without it Google may draw the months as a series of their own.
      .setOption('useFirstColumnAsDomain', true)
      .setPosition(anchor.row + at.row, anchor.column + at.column, 2, 2)
      .setOption('title', title)
      .setOption('legend', { position: columns.length > 2 ? 'top' : 'none' })
      .setOption('colors', ['#1a73e8', '#188038'])
      .setOption('width', width)
      .setOption('height', height)
      .build()
  )
}
