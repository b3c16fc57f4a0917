// A piece of script in a fresh workbook, which knows neither the add-on nor its sheets.
import { openWorkbook } from '../../preview/headless.ts'
import { addon } from './addon.ts'

type Options = Omit<Parameters<typeof openWorkbook>[0], 'code'> & { functions?: Record<string, string> }

/** In it `s` is the active sheet and `book` the spreadsheet. */
export function script(body: string, { functions, ...options }: Options = {}) {
  const code = addon({
    'go()': `var book = SpreadsheetApp.getActive(); var s = book.getActiveSheet(); ${body}`,
    ...functions,
  })
  const workbook = openWorkbook({ code, ...options })
  return { ...workbook, go: () => workbook.run('go') }
}

/** What it returns; a Date does not cross from script to test, so it returns what it is asked of one. */
export const result = (body: string) => script(body).go()
