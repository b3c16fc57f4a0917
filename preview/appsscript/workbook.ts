// Opens a workbook with the add-on in it: the same steps in a page and in Node.
import type { Book, Host, Store } from './book.ts'
import { type Addon, registerCellFunctions } from './cell-functions.ts'
import { CellWrites } from './cell-writes.ts'
import { Clock } from './clock.ts'
import { registerConditionalCheck } from './conditional-check.ts'
import { dispatch, type Engine, type Model } from './engine.ts'
import { registerEvaluation } from './evaluation.ts'
import { Execution } from './execution.ts'
import { decimalOf, engineLocale } from './formula-text.ts'
import { registerGoogleFunctions } from './google-functions.ts'
import { type Manifest, PLAIN } from './manifest.ts'
import type { Outside } from './outside.ts'
import { Pending } from './pending.ts'
import { memoryStore } from './properties.ts'
import { type Compile, realm } from './realm.ts'
import { type Script, script } from './script.ts'
import { services } from './services.ts'
import { readStubs } from './stubs.ts'
import { registerTogether } from './together.ts'
import { registerValidationCheck } from './validation-check.ts'

export type Settings = {
  engine: Engine
  compile: Compile
  /** Names of the surrounding world that a script must not see. */
  hidden: Iterable<string>
  code: string
  files: Record<string, string>
  name: string
  host: Host
  properties: Store
  timeZone: string
  locale: string
  sheetLocale: string
  data: object
  manifest?: Manifest
  clock?: Clock
  outside?: Outside
  triggers?: Store
}

export type Workbook = { model: Model; book: Book; script: Script }

/** What neither reads a cell nor depends on one. Writes of other kinds send the cells by themselves. */
const ADDS_TO_CELLS = /^(Sheet\.getRange|Range\.set\w+)$/

export function open(settings: Settings): Workbook {
  const { engine, code, name, host, properties, timeZone, locale, sheetLocale, files, data } = settings
  const stubs = readStubs(code)
  registerTogether(engine)
  registerEvaluation(engine)
  registerConditionalCheck(engine)
  registerValidationCheck(engine)
  registerGoogleFunctions(engine)
  registerCellFunctions(engine, stubs)
  const addon: Addon = {}
  const model = new engine.Model(data, { custom: { addon } })
  if (decimalOf(sheetLocale) === 'comma')
    dispatch(model, 'UPDATE_LOCALE', { locale: engineLocale(sheetLocale) })
  const book: Book = {
    engine,
    model,
    execution: new Execution((call) => {
      if (!ADDS_TO_CELLS.test(call)) book.pending.settle()
    }),
    pending: new Pending(() => book.cells.send(book.model)),
    cells: new CellWrites(),
    lock: 'free',
    userLock: 'free',
    protections: [],
    tooManyCalls: false,
    manifest: settings.manifest ?? PLAIN,
    consent: { unticked: new Set(), asked: 0 },
    isGone: false,
    clock: settings.clock ?? new Clock(),
    outside: settings.outside ?? (() => undefined),
    mails: [],
    triggers: settings.triggers ?? memoryStore(),
    host,
    name,
    timeZone,
    locale,
    sheetLocale,
    files,
    properties,
  }
  addon.book = book
  const all = services(book, (name) => stubs.some((stub) => stub.name === name))
  const fresh = realm(code, stubs, Object.keys(all), settings.hidden, settings.compile)
  addon.script = script(book, stubs, fresh, all)
  // Cells of the opening data were calculated before the script was there.
  recalculate(model)
  addon.script.open()
  book.execution.reset()
  return { model, book, script: addon.script }
}

export function recalculate(model: Model) {
  model.dispatch('EVALUATE_CELLS')
}
