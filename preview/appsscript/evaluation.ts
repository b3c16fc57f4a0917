// What the engine works out anew: with a new sheet only what can see it, and in any sheet no further than its last cell.
import type { Command, Engine, Model, Position, Zone } from './engine.ts'
import { replacePlugin } from './plugin.ts'

type FormulaCell = Extract<NonNullable<ReturnType<Model['getters']['getCell']>>, { isFormula: true }>
type Range = { sheetId: string; zone: Zone }
type Positions = Iterable<Position> & { add(position: Position): void }
type Evaluator = {
  blockedArrayFormulas: Positions
  createEmptyPositionSet(): Positions
  evaluateAllCells(): void
  evaluate(ranges: Iterable<Range>): void
}
type Plugin = new (
  ...args: unknown[]
) => {
  getters: Model['getters']
  evaluator: Evaluator
  shouldRebuildDependenciesGraph: boolean
  positionsToUpdate: Position[]
  beforeHandle(command: object): void
  handle(command: object): void
}

export function registerEvaluation(engine: Engine) {
  replacePlugin<Plugin>(engine, 'evaluation', (Original) => {
    class Evaluation extends Original {
      constructor(...args: unknown[]) {
        super(...args)
        const { evaluator, getters } = this
        const evaluateAll = evaluator.evaluateAllCells.bind(evaluator)
        const evaluate = evaluator.evaluate.bind(evaluator)
        let isAll = false
        evaluator.evaluateAllCells = () => {
          isAll = true
          try {
            evaluateAll()
          } finally {
            isAll = false
          }
        }
        evaluator.evaluate = (ranges) =>
          evaluate(isAll ? [...ranges].flatMap((range) => used(getters, range)) : ranges)
      }

      override beforeHandle(command: object) {
        if (!isUnseen(this.getters, command as Command)) super.beforeHandle(command)
      }

      override handle(command: object) {
        super.handle(command)
        const { type } = command as Command
        if (!RESIZES.includes(type) || this.shouldRebuildDependenciesGraph) return
        const { evaluator, getters } = this
        const blocked = evaluator.blockedArrayFormulas
        evaluator.blockedArrayFormulas = evaluator.createEmptyPositionSet()
        for (const position of blocked) evaluator.blockedArrayFormulas.add(position)
        this.positionsToUpdate.push(
          ...formulas(getters)
            .filter(seesByText)
            .map(({ id }) => getters.getCellPosition(id)),
        )
      }
    }
    return Evaluation
  })
}

const RESIZES = ['CREATE_SHEET', 'ADD_COLUMNS_ROWS']

/** A new sheet, or room added to one that is blank still: no formula refers to it, but for those that make the reference from a text. */
function isUnseen(getters: Model['getters'], { type, sheetId }: Command): boolean {
  if (type === 'CREATE_SHEET') return true
  return (
    type === 'ADD_COLUMNS_ROWS' &&
    getters.getCells(String(sheetId)).length === 0 &&
    !formulas(getters).some((each) =>
      each.compiledFormula.rangeDependencies.some((range) => range.sheetId === sheetId),
    )
  )
}

const seesByText = (cell: FormulaCell) => cell.compiledFormula.usesSymbol('INDIRECT')

function formulas(getters: Model['getters']): FormulaCell[] {
  return getters
    .getSheetIds()
    .flatMap((sheetId) => getters.getCells(sheetId))
    .filter((cell): cell is FormulaCell => cell.isFormula)
}

function used(getters: Model['getters'], { sheetId, zone }: Range): Range[] {
  const positions = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id))
  if (positions.length === 0) return []
  const right = positions.reduce((last, { col }) => Math.max(last, col), 0)
  const bottom = positions.reduce((last, { row }) => Math.max(last, row), 0)
  return [{ sheetId, zone: { ...zone, right, bottom } }]
}
