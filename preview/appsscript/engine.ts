// The parts of o-spreadsheet that the stand-in drives, handed in so that the same files run in a page and in Node.
import type * as OSpreadsheet from '@odoo/o-spreadsheet'

export type Engine = Pick<
  typeof OSpreadsheet,
  'CompiledFormula' | 'Model' | 'UIPlugin' | 'helpers' | 'registries' | 'tokenize'
>
export type Model = OSpreadsheet.Model
export type Zone = { left: number; top: number; right: number; bottom: number }
export type Position = { sheetId: string; col: number; row: number }
export type Command = { type: string; [field: string]: unknown }

export type Result = { isSuccessful: boolean; reasons: string[] }
type Dispatch = (type: string, payload?: object) => Result

/** Why a command was refused, in words; a command that changes nothing has done its work. */
export function refusals(type: string, { isSuccessful, reasons }: Result): string[] {
  const real = reasons.filter((reason) => reason !== 'NoChanges')
  return isSuccessful || real.length === 0 ? [] : [`${type} was refused: ${real.join(', ')}`]
}

/** Sends one command; a refused one is an error, because a stand-in that loses a write in silence would hide a defect. */
export function dispatch(model: Model, type: string, payload: object = {}) {
  // The engine's own type lists its built-in commands only; `WRITE_TOGETHER` is ours.
  const [refused] = refusals(type, (model.dispatch as unknown as Dispatch)(type, payload))
  if (refused !== undefined) throw new Error(refused)
}
