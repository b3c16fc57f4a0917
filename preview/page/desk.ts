// The spreadsheet in the page: a workbook opens in the place of the one before.
import type * as OSpreadsheet from '@odoo/o-spreadsheet'
import type { Engine, Model } from '../appsscript/engine.ts'
import type { Criterion } from '../appsscript/validation.ts'
import { open, type Settings, type Workbook } from '../appsscript/workbook.ts'
import { element } from './element.ts'
import { showAlert } from './say.ts'

type App = { mount(target: Element): Promise<void>; destroy(): void }
export type Libraries = {
  o_spreadsheet: Engine & Pick<typeof OSpreadsheet, 'Spreadsheet' | 'coreTypes' | 'setTranslationMethod'>
  owl: { App: new (component: unknown, options: object) => App }
}

/** A cell; without a sheet, on the first one. */
export type Place = { sheetId?: string; col: number; row: number }

export class Desk {
  #libraries: Libraries
  #templates: string
  #translated: (text: string) => string
  #app: App | undefined
  #workbook: Workbook | undefined

  /** @param translated what the spreadsheet says of its own, in the language of the page */
  constructor(libraries: Libraries, templates: string, translated: (text: string) => string) {
    this.#libraries = libraries
    this.#templates = templates
    this.#translated = translated
    libraries.o_spreadsheet.setTranslationMethod((...[text]) => translated(text))
  }

  get workbook(): Workbook {
    if (!this.#workbook) throw new Error('The workbook is not open yet.')
    return this.#workbook
  }

  async open(settings: Settings, { sheetId, col, row }: Place) {
    this.#workbook = open(settings)
    const { model } = this.#workbook
    await this.draw()
    const sheetIdFrom = model.getters.getActiveSheetId()
    if (sheetId !== undefined && model.getters.getSheetIds().includes(sheetId))
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId })
    // Selected before the grid knows its size, a cell would be scrolled to the edge.
    await twoFrames()
    model.selection.selectCell(col, row)
  }

  /** Anew after a change of language, too: the spreadsheet writes the names of its menus once. */
  async draw() {
    const { model } = this.workbook
    const { owl, o_spreadsheet } = this.#libraries
    const raiseError = (text: string, then?: () => void) => {
      showAlert(refusalHelp(model, text) ?? text)
      then?.()
    }
    this.#app?.destroy()
    const options = {
      props: { model, raiseError },
      templates: this.#templates,
      translateFn: this.#translated,
    }
    this.#app = new owl.App(o_spreadsheet.Spreadsheet, options)
    const target = element('sheet')
    target.replaceChildren()
    await this.#app.mount(target)
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
