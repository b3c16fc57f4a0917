// Opens the local workbook in the page: the spreadsheet, the built add-on, its menu and its sidebar.
import type { Host } from '../appsscript/book.ts'
import { messageOf } from '../appsscript/cell-functions.ts'
import type { Engine, Model } from '../appsscript/engine.ts'
import type { Criterion } from '../appsscript/validation.ts'
import { open, recalculate, type Settings, type Workbook } from '../appsscript/workbook.ts'
import { type HelpEntry, measure } from '../measure.ts'
import { type Selection, starter } from '../starter.ts'
import { compile, pageGlobals } from './compile.ts'
import { element } from './element.ts'
import { type Languages, languageChoice, startLanguage } from './language.ts'
import { Menus } from './menu.ts'
import { SidePanel } from './panel.ts'
import { showAlert } from './say.ts'
import { browserStore } from './store.ts'

type Owl = {
  App: new (component: unknown, options: object) => { mount(target: Element): Promise<void> }
}
type Page = { o_spreadsheet: Engine & { Spreadsheet: unknown }; owl: Owl }
type Exposed = { ready: Promise<void>; model?: Model }

const NAME = 'Cost planner for LINE'
const { o_spreadsheet: engine, owl } = window as unknown as Page
// It reports every recalculation that takes more than 5 ms.
console.debug = () => {}

const exposed: Exposed = { ready: start() }
Object.assign(window, { workbook: exposed })

async function start() {
  const read = async (path: string) => {
    const answer = await fetch(path)
    if (!answer.ok) throw new Error(await answer.text())
    return answer.text()
  }
  const [code, sidebar, templates, client, help, names] = await Promise.all(
    ['Code.js', 'sidebar.html', 'lib/o_spreadsheet.xml', 'client.js', 'starter.json', 'languages.json'].map(
      read,
    ),
  )
  const languages = JSON.parse(names ?? '{}') as Languages
  const locale = startLanguage(languages, location.search, navigator.languages)
  let workbook: Workbook | undefined
  const current = () => {
    if (!workbook) throw new Error('The workbook is not open yet.')
    return workbook
  }
  const run = (functionName: string) => {
    try {
      current().script.call('user', functionName, [])
    } catch (error) {
      showAlert(messageOf(error))
    }
  }
  const panel = new SidePanel(client ?? '', () => current().script)
  const menus = new Menus(engine, run)
  const host: Host = {
    menu: (menu) => menus.add(menu),
    sidebar: (each) => panel.show(each),
  }
  const settings: Settings = {
    engine,
    compile,
    hidden: pageGlobals(),
    code: code ?? '',
    files: { sidebar: sidebar ?? '' },
    name: NAME,
    host,
    properties: browserStore('user properties'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale,
    // Japan, Taiwan and Thailand all write a decimal dot.
    sheetLocale: 'en_US',
    data: {},
  }
  const entries = JSON.parse(help ?? '[]') as HelpEntry[]
  const { data, selection } = starter(engine, entries, measure(settings, entries))
  workbook = open({ ...settings, data })
  await show(workbook, templates ?? '', selection)
  languageChoice(languages, locale, (chosen) => changeLanguage(current(), panel, chosen))
  exposed.model = workbook.model
}

async function show({ model }: Workbook, templates: string, { col, row }: Selection) {
  const raiseError = (text: string, then?: () => void) => {
    showAlert(refusalHelp(model, text) ?? text)
    then?.()
  }
  const app = new owl.App(engine.Spreadsheet, { props: { model, raiseError }, templates })
  const target = element('sheet')
  target.replaceChildren()
  await app.mount(target)
  // Selected before the grid knows its size, a cell would be scrolled to the edge.
  await twoFrames()
  model.selection.selectCell(col, row)
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

function changeLanguage({ book, model, script }: Workbook, panel: SidePanel, locale: string) {
  book.locale = locale
  script.open()
  recalculate(model)
  panel.reload()
}

exposed.ready.catch((error) => {
  element('sheet').textContent = `The workbook could not be opened: ${messageOf(error)}`
})
