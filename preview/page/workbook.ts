// Opens the local workbook in the page: the spreadsheet, the built add-on, its menu and its sidebar.
import type { Book, Host } from '../appsscript/book.ts'
import { messageOf } from '../appsscript/cell-functions.ts'
import type { Model } from '../appsscript/engine.ts'
import { type Manifest, SCOPES } from '../appsscript/manifest.ts'
import { recalculate, type Settings } from '../appsscript/workbook.ts'
import { filled } from '../filled.mjs'
import { type HelpEntry, measure } from '../measure.ts'
import { starter } from '../starter.ts'
import { compile, pageGlobals } from './compile.ts'
import { Desk, type Libraries, type Place } from './desk.ts'
import { element } from './element.ts'
import { InstallPage } from './install.ts'
import { startKeeping } from './keeping.ts'
import { type Languages, languageChoice, startLanguage } from './language.ts'
import { Menus } from './menu.ts'
import { Notices } from './notices.ts'
import { ask, OutsideDesk } from './outside.ts'
import { SidePanel } from './panel.ts'
import { showAlert } from './say.ts'
import { browserStore } from './store.ts'
import { type InstallGuide, translate, type Words } from './words.ts'

type Exposed = { ready: Promise<void>; model?: Model; book?: Book }
type Install = { guides: Record<string, InstallGuide>; pictures: Record<string, string> }

const NAME = 'Cost planner for LINE'
/** In English until the page has read its words. */
let unopened = 'The workbook could not be opened: {reason}'
const libraries = window as unknown as Libraries
const engine = libraries.o_spreadsheet
// It reports every recalculation that takes more than 5 ms.
console.debug = () => {}

const exposed: Exposed = { ready: start() }
Object.assign(window, { workbook: exposed })

async function start() {
  const [code, sidebar, manifest, templates, client, help, languages, words, own, install] =
    await Promise.all([
      read('Code.js'),
      read('sidebar.html'),
      read('appsscript.json'),
      read('lib/o_spreadsheet.xml'),
      read('client.js'),
      read('starter.json').then((text) => JSON.parse(text) as Record<string, HelpEntry[]>),
      read('languages.json').then((text) => JSON.parse(text) as Languages),
      read('words.json').then((text) => JSON.parse(text) as Record<string, Words>),
      read('menus.json').then((text) => JSON.parse(text) as Record<string, Record<string, string>>),
      read('install.json').then((text) => JSON.parse(text) as Install),
    ])
  const desk = new Desk(libraries, templates, (text) => own[settings.locale]?.[text] ?? text)
  const run = (functionName: string) => {
    try {
      desk.workbook.script.call('user', functionName, [])
    } catch (error) {
      showAlert(messageOf(error))
    }
  }
  const panel = new SidePanel(client, () => desk.workbook.script)
  const menus = new Menus(engine, run)
  const rights = JSON.parse(manifest) as Manifest
  const outside = rights.oauthScopes.includes(SCOPES.fetch)
    ? new OutsideDesk(browserStore('clock'), () => desk.workbook.script.tick())
    : undefined
  const host: Host = {
    menu: (menu) => menus.add(menu),
    sidebar: (each) => panel.show(each),
    mail: (mail) => outside?.take(mail),
  }
  const settings: Settings = {
    engine,
    compile,
    hidden: pageGlobals(),
    code,
    files: { sidebar },
    name: NAME,
    host,
    properties: browserStore('user properties'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: startLanguage(languages, location.search, navigator.languages),
    // Japan, Taiwan and Thailand all write a decimal dot.
    sheetLocale: 'en_US',
    data: {},
    manifest: rights,
    outside: ask,
    triggers: browserStore('triggers'),
    ...(outside ? { clock: outside.clock } : {}),
  }
  const notices = new Notices()
  const installPage = new InstallPage(
    { 'Code.js': code, 'sidebar.html': sidebar, 'appsscript.json': manifest },
    usageFiles(),
    install.pictures,
  )
  const inLanguage = (locale: string) => {
    const [said, guide, entries] = [words[locale], install.guides[locale], help[locale]]
    if (!said || !guide || !entries) throw new Error(`The page has no words in ${locale}`)
    return { said, guide, entries }
  }
  const speak = (locale: string) => {
    const { said, guide } = inLanguage(locale)
    settings.locale = locale
    unopened = said.unopened
    translate(said, locale)
    menus.speak(said)
    notices.speak(said, locale)
    outside?.speak(said, locale)
    element('put').onclick = () => installPage.show(said, guide, locale)
  }
  speak(settings.locale)

  const show = async (data: object, place: Place) => {
    await desk.open({ ...settings, data }, place)
    exposed.model = desk.workbook.model
    exposed.book = desk.workbook.book
    return desk.workbook.model
  }
  const { beginAnew } = await startKeeping(
    {
      open: show,
      begin: () => {
        const { said, entries } = inLanguage(settings.locale)
        const { data, selection } = starter(engine, entries, measure(settings, entries), said)
        return show(data, selection)
      },
      place: () => desk.workbook.model.getters.getActivePosition(),
    },
    isChange,
    notices,
  )
  languageChoice(languages, settings.locale, async (chosen) => {
    // A reload stays in it.
    history.replaceState(null, '', `?lang=${chosen}`)
    speak(chosen)
    if (!(await beginAnew())) {
      const { book, model, script } = desk.workbook
      book.locale = chosen
      script.open()
      recalculate(model)
      await desk.draw()
    }
    panel.reload()
  })
}

/** What is seen or selected is no change of the workbook; undoing is. */
function isChange(command: object) {
  const { type } = command as { type: string }
  return (engine.coreTypes as Set<string>).has(type) || type === 'UNDO' || type === 'REDO'
}

/** Fetched while the page is open and the network there; undefined where they cannot be. */
async function usageFiles(): Promise<Record<string, string> | undefined> {
  const names = ['Code.js', 'sidebar.html', 'appsscript.json']
  try {
    const texts = await Promise.all(names.map((name) => read(`usage/${name}`)))
    return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']))
  } catch {
    return undefined
  }
}

async function read(path: string) {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.text()
}

exposed.ready.catch((error) => {
  element('sheet').textContent = filled(unopened, { reason: messageOf(error) })
})
