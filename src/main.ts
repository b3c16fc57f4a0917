// What Google may call, and nothing else: the build gives each name here, and each cell function, a global of its own.
import { answer } from './cells/cell'
import type { Value } from './cells/function'
import { FUNCTIONS, type FunctionName } from './cells/functions'
import { host } from './google/host'

export { onInstall, onOpen, showSidebar } from './google/menu'
export { openSidebar, readMarked, readSheet, saveWorkspace, updateDraft, writeDraft } from './google/server'

/** Called by the global of every cell function. */
export function cell(name: FunctionName, args: IArguments): Value | Value[][] {
  const fn = FUNCTIONS.find((each) => each.name === name)
  if (!fn) throw new Error(`${name} is not a function of this add-on.`)
  return answer(fn, Array.from(args), host)
}
