// The spreadsheet in the page: a workbook opens in the place of the one before.
import type * as OSpreadsheet from '@odoo/o-spreadsheet'
import type { Engine, Model } from '../appsscript/engine.ts'
import type { Criterion } from '../appsscript/validation.ts'
import { open, type Settings, type Workbook } from '../appsscript/workbook.ts'
import { element } from './element.ts'
import { showAlert } from './say.ts'

type App = { mount(target: Element): Promise<void>; destroy(): void }
export type Libraries = {
  o_spreadsheet: Engine & Pick<typeof OSpreadsheet, 'Spreadsheet' | 'coreTypes'>
  owl: { App: new (component: unknown, options: object) => App }
}

/** A cell; without a sheet, on the first one. */
export type Place = { sheetId?: string; col: number; row: number }

export class Desk {
  #libraries: Libraries
  #templates: string
  #app: App | undefined
  #workbook: Workbook | undefined

  constructor(libraries: Libraries, templates: string) {
    this.#libraries = libraries
    this.#templates = templates
  }

  get workbook(): Workbook {
    if (!this.#workbook) throw new Error('The workbook is not open yet.')
    return this.#workbook
  }

  async open(settings: Settings, { sheetId, col, row }: Place) {
    const workbook = open(settings)
    const { model } = workbook
    this.#app?.destroy()
    this.#workbook = workbook
    const { owl, o_spreadsheet } = this.#libraries
    const raiseError = (text: string, then?: () => void) => {
      showAlert(refusalHelp(model, text) ?? text)
      then?.()
    }
    const props = { model, raiseError }
    this.#app = new owl.App(o_spreadsheet.Spreadsheet, { props, templates: this.#templates })
    const target = element('sheet')
    target.replaceChildren()
    await this.#app.mount(target)
    const sheetIdFrom = model.getters.getActiveSheetId()
    if (sheetId !== undefined && model.getters.getSheetIds().includes(sheetId))
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId })
    // Selected before the grid knows its size, a cell would be scrolled to the edge.
    await twoFrames()
    model.selection.selectCell(col, row)
  }
}

/** What a script wrote for whoever types what a rule refuses; the engine tells its own words. */
function refusalHelp({ getters }: Model, text: string): string | undefined {
  if (!text.includes('violates the data validation rule')) return undefined
  const rule = getters.getValidationRuleForCell(getters.getActivePosition())
  return (rule?.criterion as Criterion | undefined)?.help
}

function twoFrames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}
