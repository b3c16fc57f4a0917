// What a script writes into cells, one table after the other, is sent together as Google does it: all of it recalculates once.
import type { Command, Model, Position, Zone } from './engine.ts'
import { writeTogether } from './together.ts'

type Style = Record<string, unknown>
export type Change = { content: string } | { format: string } | { style: Style }
type Waiting = { position: Position; content?: string; format?: string; style: Style }

export class CellWrites {
  readonly #cells = new Map<string, Waiting>()
  readonly #checks: (() => void)[] = []

  /** @param check looks at the rules of these cells when their contents have been sent */
  add(changes: { position: Position; change: Change }[], check: () => void) {
    if (changes.some(({ change }) => 'content' in change)) this.#checks.push(check)
    for (const { position, change } of changes) {
      const key = `${position.sheetId} ${position.col} ${position.row}`
      const waiting = this.#cells.get(key) ?? { position, style: {} }
      this.#cells.set(key, waiting)
      if ('style' in change) Object.assign(waiting.style, change.style)
      else Object.assign(waiting, change)
    }
  }

  send(model: Model) {
    const cells = [...this.#cells.values()]
    const checks = this.#checks.splice(0)
    this.#cells.clear()
    writeTogether(model, [...looks(model, cells), ...contents(model, cells)])
    for (const check of checks) check()
  }
}

/** One command for all the cells that get the same look. */
function looks(model: Model, cells: Waiting[]): Command[] {
  const alike = new Map<string, { sheetId: string; target: Zone[]; style?: Style; format?: string }>()
  for (const cell of cells) {
    const look = changed(model, cell)
    if (!look) continue
    const { sheetId, col, row } = cell.position
    const key = JSON.stringify([sheetId, look.format ?? null, Object.entries(look.style ?? {}).map(String)])
    const command = alike.get(key) ?? { sheetId, target: [], ...look }
    alike.set(key, command)
    command.target.push({ left: col, right: col, top: row, bottom: row })
  }
  return [...alike.values()].map((command) => ({ type: 'SET_FORMATTING', ...command }))
}

/** What is not so already: most cells of a large sheet look plain and stay so. */
function changed(model: Model, { position, style, format }: Waiting) {
  const cell = model.getters.getCell(position)
  const now: Style = { ...cell?.style }
  const styles = Object.entries(style).filter(
    ([key, value]) => (now[key] || undefined) !== (value || undefined),
  )
  const isFormatted = format !== undefined && (cell?.format ?? '') !== format
  if (styles.length === 0 && !isFormatted) return undefined
  return {
    ...(styles.length > 0 && { style: Object.fromEntries(styles) }),
    ...(isFormatted && { format }),
  }
}

function contents(model: Model, cells: Waiting[]): Command[] {
  const updates = cells.flatMap(({ position, content }) =>
    content === undefined ? [] : [update(position, content)],
  )
  return changing(model, updates)
}

export const update = (position: Position, content: string) => ({ type: 'UPDATE_CELL', ...position, content })

/** Without the cells that are blank and stay so, which are the most in a large sheet. */
export function changing<C extends Position & { content: string }>(model: Model, commands: C[]): C[] {
  return commands.filter(({ content, sheetId, col, row }) => {
    const cell = model.getters.getCell({ sheetId, col, row })
    return content !== '' || cell?.isFormula || cell?.content
  })
}
