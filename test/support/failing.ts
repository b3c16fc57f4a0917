// Makes one kind of write fail, as Google does when its service is down.
import type { AddOn } from './workbook'

/**
 * Gives what ends it.
 * @param first which of these writes is the first that fails
 * @param times how many fail
 */
export function failing({ model }: AddOn, command: string, first = 1, times = Number.POSITIVE_INFINITY) {
  const { dispatch } = model
  let count = 0
  const restored = () => {
    model.dispatch = dispatch
    return count
  }
  model.dispatch = ((each: string, ...rest: never[]) => {
    if (each === command && ++count >= first && count < first + times) {
      throw new Error('Service Spreadsheets failed')
    }
    return (dispatch as (...all: unknown[]) => unknown)(each, ...rest)
  }) as typeof dispatch
  return restored
}
