// The formula of a rule: written for one cell, it moves with its relative references to the others.
import { contains } from './area.ts'
import { CUSTOM } from './define.ts'
import type { Engine, Model, Position, Zone } from './engine.ts'

/** A workbook, or what a plugin of the engine knows of one. */
type Home = { engine: Engine; model: Pick<Model, 'getters'> }

function compiled({ engine, model }: Home, sheetId: string, formula: string) {
  return engine.CompiledFormula.Compile(formula, sheetId, model.getters)
}

export function moved(
  home: Home,
  sheetId: string,
  formula: string,
  { columns, rows }: { columns: number; rows: number },
): string {
  const { getters } = home.model
  if (columns === 0 && rows === 0) return formula
  return getters.getTranslatedCellFormula(sheetId, columns, rows, compiled(home, sheetId, formula))
}

/** The engine knows no quotation mark within a text. */
const textLiteral = (text: string) =>
  `"${text.replace(/["\\]/g, (letter) => `"&CHAR(${letter.charCodeAt(0)})&"`)}"`

/** The formula of a cell with a value in place of every reference to the cell itself. */
export function withValue({ engine }: Home, formula: string, { col, row }: Position, value: unknown): string {
  const own = engine.helpers.toXC(col, row)
  const literal = typeof value === 'string' ? `(${textLiteral(value)})` : `(${value})`.toUpperCase()
  return engine
    .tokenize(formula)
    .map((token) => (token.value.replaceAll('$', '').toUpperCase() === own ? literal : token.value))
    .join('')
}

/** What is typed into a cell stands in for the cell itself, not for one among several. */
export function refuseOwnRange(home: Home, sheetId: string, formula: string, cell: Zone) {
  const ranges = compiled(home, sheetId, formula).rangeDependencies
  const around = ranges.find(
    ({ zone, sheetId: id }) => id === sheetId && contains(zone, cell) && !contains(cell, zone),
  )
  if (around) throw new Error(`not in the stand-in: a rule over a range with its own cell, ${formula}`)
}

/** Google runs no function of a script for a rule. */
export function refuseCustom(home: Home, sheetId: string, formula: string) {
  const { functionRegistry } = home.engine.registries
  const custom = compiled(home, sheetId, formula).symbols.find((symbol) => {
    const name = symbol.toUpperCase()
    return functionRegistry.contains(name) && functionRegistry.get(name).category === CUSTOM
  })
  if (custom) throw new Error(`A rule cannot use the custom function ${custom}.`)
}

/** Of a conditional format alone; a rule of cells may look at other sheets. */
export function refuseOtherSheets(home: Home, sheetId: string, formula: string) {
  if (compiled(home, sheetId, formula).rangeDependencies.some((range) => range.sheetId !== sheetId)) {
    throw new Error('Conditional format rule cannot reference a different sheet.')
  }
}

/** What the formula of a rule gives: anything but a number or a truth value is no. */
export const isTrue = (result: unknown) =>
  typeof result === 'number' || typeof result === 'boolean' ? Boolean(result) : false
