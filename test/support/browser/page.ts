// The sidebar alone, as wide as Google's panel, with answers of our own in the place of Google's and of the sheets.
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import type { Scenario } from '../../../src/scenario/scenario'
import type { Workspace } from '../../../src/scenario/workspace'
import type { Language } from '../../../src/words/language'

/** Budgets on sheets are read and updated elsewhere: here the page's own `budgets` answers. */
const FAKE_BUDGETS = `
  const answer = (name, ...args) => Promise.resolve(globalThis.budgets[name](...args))
  export const findBudget = (...args) => answer('findBudget', ...args)
  export const updateBudget = (...args) => answer('updateBudget', ...args)
  export const writeOverview = (...args) => answer('writeOverview', ...args)`

const made: Partial<Record<Entry, Promise<string>>> = {}

/** Built once. */
function html(entry: Entry): Promise<string> {
  made[entry] ??= bundled(entry)
  return made[entry]
}

async function bundled(entry: Entry): Promise<string> {
  const guides = Object.fromEntries(
    ['en', 'ja', 'zh-TW', 'th'].map((language) => [language, { functions: [], questions: [] }]),
  )
  const common = { bundle: true, write: false, logLevel: 'warning' } as const
  const script = await build({
    ...common,
    entryPoints: [`src/sidebar/${entry}.tsx`],
    format: 'iife',
    define: { GUIDES: JSON.stringify(guides) },
    plugins: [
      {
        name: 'budgets',
        setup({ onLoad }) {
          onLoad({ filter: /sidebar\/state\/budgets\.ts$/ }, () => ({ contents: FAKE_BUDGETS }))
        },
      },
    ],
  })
  const style = await build({ ...common, entryPoints: [`src/sidebar/${entry}.css`] })
  const text = (files: { text: string }[]) => files[0]?.text ?? ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Sidebar</title>
    <style>${text(style.outputFiles)}</style></head><body><main id="app"></main>
    <script>FAKES</script><script>${text(script.outputFiles).replace(/<\/script/g, '<\\/script')}</script></body></html>`
}

/** Which build's page. */
type Entry = 'sidebar' | 'sidebar-usage'

export interface Setting {
  entry?: Entry
  language?: string
  width?: number
  height?: number
  /** Pixels of a picture for each of the page. */
  scale?: number
  today?: string
  workspace?: Workspace | undefined
  /** The source of the page's fakes of Google's answers by name, each a function. */
  server?: string
  /** The same of budgets on sheets. */
  budgets?: string
}

/**
 * What was asked of the server and of budgets stands in the page's `asked`.
 * @param watch given the page before anything is in it
 */
export async function openPage(
  browser: Browser,
  setting: Setting = {},
  watch: (page: Page) => void = () => {},
): Promise<Page> {
  const {
    entry = 'sidebar',
    language = 'en',
    width = 300,
    height = 600,
    scale = 1,
    today = '2026-11-27',
  } = setting
  const opened = {
    locale: language,
    today,
    spreadsheet: 'book',
    workspace: setting.workspace ? JSON.stringify(setting.workspace) : null,
  }
  const fakes = `
    globalThis.asked = []
    const noted = (all) => Object.fromEntries(Object.entries(all).map(([name, answer]) =>
      [name, (...args) => { asked.push([name, ...args]); return answer(...args) }]))
    const server = noted({
      openSidebar: () => (${JSON.stringify(opened)}),
      saveWorkspace: () => ({ saved: true }),
      writeDraft: ({ name }) => ({ sheet: name, range: 'A1:H40' }),
      ...(${setting.server ?? '{}'}),
    })
    globalThis.budgets = noted({
      findBudget: () => ({ none: true }),
      updateBudget: ({ sheet }) => ({ sheet, range: 'A1:H40' }),
      writeOverview: () => ({ sheet: 'LINE overview', range: 'A1:H9' }),
      ...(${setting.budgets ?? '{}'}),
    })
    const runner = (done, failed) => ({
      withSuccessHandler: (handler) => runner(handler, failed),
      withFailureHandler: (handler) => runner(done, handler),
      ...Object.fromEntries(Object.entries(server).map(([name, answer]) => [name, (...args) => setTimeout(() => {
        try { done(answer(...args)) } catch (error) { failed(error) }
      })])),
    })
    globalThis.google = { script: { run: runner(() => {}, () => {}) } }`
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: language,
  })
  watch(page)
  await page.setContent((await html(entry)).replace('FAKES', () => fakes))
  await page.waitForSelector('footer')
  await page.waitForFunction("asked.some(([name]) => name === 'findBudget')")
  return page
}

/** Scenarios as they come back from where they were kept. */
export function kept(
  scenarios: readonly Scenario[],
  language: Language = 'en',
  selected = 0,
  beside?: Workspace['beside'],
) {
  const spreadsheet = 'book'
  return { language, workspace: { language, scenarios: [...scenarios], selected, spreadsheet, beside } }
}
