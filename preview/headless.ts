// The local workbook without a page, for tests and measurements in Node.
import { createRequire } from 'node:module'
import vm from 'node:vm'
import type { Host, Menu, Panel } from './appsscript/book.ts'
import { evaluated, formula, typed } from './appsscript/cells.ts'
import { Clock } from './appsscript/clock.ts'
import { dispatch, type Engine } from './appsscript/engine.ts'
import type { Manifest } from './appsscript/manifest.ts'
import type { Outside } from './appsscript/outside.ts'
import { memoryStore } from './appsscript/properties.ts'
import { open, type Settings, type Workbook } from './appsscript/workbook.ts'
import { type HelpEntry, measure } from './measure.ts'
import type { Words } from './page/words.ts'
import { starter } from './starter.ts'

type Options = {
  code: string
  sidebar?: string
  timeZone?: string
  locale?: string
  sheetLocale?: string
  sheets?: {
    id: string
    name: string
    rowNumber?: number
    colNumber?: number
    cells?: Record<string, string>
  }[]
  /** A whole workbook instead of sheets. */
  data?: object
  manifest?: Manifest
  /** The instant at which the clock stands until it is set. */
  now?: string
  outside?: Outside
}

/** What the script asked to be shown. */
export type Shown = { menus: Menu[]; panels: Panel[] }

const SHEET = { id: 'sheet1', name: 'Sheet1', rowNumber: 1000, colNumber: 26 }

let engine: Engine | undefined

/** The engine is written for Node 22; on 20 this one function of the language is missing to it. */
function completeLanguage() {
  const object = Object as unknown as {
    groupBy?: (items: Iterable<unknown>, key: (item: unknown) => string) => unknown
  }
  object.groupBy ??= (items, key) => {
    const groups: Record<string, unknown[]> = Object.create(null)
    for (const item of items) {
      const name = key(item)
      groups[name] = [...(groups[name] ?? []), item]
    }
    return groups
  }
}

/** Loaded on first use, and its timing reports silenced: they would drown the output of tests. */
function loadEngine(): Engine {
  if (engine) return engine
  console.debug = () => {}
  completeLanguage()
  engine = createRequire(import.meta.url)('@odoo/o-spreadsheet') as Engine
  return engine
}

/** A context with nothing but the language in it: no web globals, no Node, no code from strings. */
function bareContext() {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext('delete globalThis.WebAssembly; delete globalThis.console', context)
  return (source: string) =>
    vm.runInContext(`(function ${source})`, context, { filename: 'Code.js', lineOffset: -4 }) as () => unknown
}

function prepare(options: Options) {
  const shown: Shown = { menus: [], panels: [] }
  const host: Host = {
    menu: (menu) => shown.menus.push(menu),
    sidebar: (panel) => shown.panels.push(panel),
  }
  const settings: Settings = {
    engine: loadEngine(),
    compile: bareContext(),
    hidden: [],
    code: options.code,
    files: { sidebar: options.sidebar ?? '' },
    name: 'Cost planner for LINE',
    host,
    properties: memoryStore(),
    timeZone: options.timeZone ?? 'Asia/Tokyo',
    locale: options.locale ?? 'en',
    sheetLocale: options.sheetLocale ?? 'en_US',
    ...(options.manifest ? { manifest: options.manifest } : {}),
    ...(options.outside ? { outside: options.outside } : {}),
    clock: options.now === undefined ? new Clock() : standing(options.now),
    data: options.data ?? { sheets: (options.sheets ?? [SHEET]).map((each) => ({ ...SHEET, ...each })) },
  }
  return { settings, shown }
}

function standing(now: string) {
  const instant = Date.parse(now)
  return new Clock(() => instant)
}

export function openWorkbook(options: Options) {
  const { settings, shown } = prepare(options)
  return handles(open(settings), shown)
}

/** The workbook that the page opens with. */
export function openStarter(options: Options, entries: HelpEntry[], words: Words) {
  const { settings, shown } = prepare(options)
  const { data, selection } = starter(settings.engine, entries, measure(settings, entries), words)
  return { ...handles(open({ ...settings, data }), shown), selection }
}

function handles({ model, book, script }: Workbook, shown: Shown) {
  const { getters } = model
  const { toCartesian, toZone } = book.engine.helpers

  const at = (address: string, sheetName?: string) => {
    const { col, row } = toCartesian(address)
    const sheetId = sheetName === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheetName)
    if (!sheetId) throw new Error(`No sheet named ${sheetName}`)
    return { sheetId, col, row }
  }
  const cell = (address: string, sheetName?: string) => evaluated(book, at(address, sheetName))

  return {
    model,
    book,
    script,
    shown,
    services: book.execution,
    clock: book.clock,
    /** Types a text into a cell, which its rule may refuse. */
    set: (address: string, content: string, sheetName?: string) => {
      const position = at(address, sheetName)
      const write = (text: string) => dispatch(model, 'UPDATE_CELL', { ...position, content: text })
      const stood = getters.getCell(position)
      const before = stood && !stood.isFormula ? stood.content : formula(book, position)
      write(typed(content, book))
      if (!getters.getValidationRuleForCell(position)?.isBlocking) return
      const refusal = getters.getInvalidDataValidationMessage(position)
      if (refusal === undefined) return
      write(before)
      throw new Error(refusal)
    },
    format: (address: string, format: string, sheetName?: string) => {
      const { sheetId } = at(address.split(':')[0] ?? '', sheetName)
      dispatch(model, 'SET_FORMATTING', { sheetId, target: [toZone(address)], format })
    },
    value: (address: string, sheetName?: string) => cell(address, sheetName).value,
    display: (address: string, sheetName?: string) => cell(address, sheetName).formattedValue,
    /** The sentence shown when a cell holds an error. */
    message: (address: string, sheetName?: string) => cell(address, sheetName).message,
    /** What the sidebar gets from `google.script.run`. */
    run: (name: string, ...args: unknown[]) => script.request(name, args),
    /** What a click on a menu item does. */
    click: (name: string) => script.call('user', name, []),
  }
}
