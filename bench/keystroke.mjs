// What one keystroke in the sidebar at its fullest costs: from the browser's input event until what it changed is painted.
import { readFileSync } from 'node:fs'
import { launch } from '../scripts/browser.mjs'

const SIDEBAR = readFileSync(new URL('../dist/sidebar.html', import.meta.url), 'utf8')

/** Frames follow at once instead of waiting for the screen, so that only work is measured. */
const NO_WAITING = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

const SENDS = Array.from({ length: 12 }, (_, at) => ({
  name: `Send ${at + 1}`,
  kind: 'broadcast',
  audience: ['all', 'share', 'fixed'][at % 3],
  share: 30,
  recipients: 1_000,
  atMost: null,
  perMonth: 1 + (at % 4),
  calendar: { '2026-12': 8, '2027-03': 0 },
  bubbles: 1 + (at % 5),
}))

/** As many scenarios, months and sends as there may be, with everything set that adds to a result. */
const SCENARIOS = Array.from({ length: 10 }, (_, at) => ({
  name: `Scenario ${at + 1}`,
  market: 'JP',
  start: '2026-09',
  months: 120,
  withTax: true,
  friends: 2_000 + at,
  growthBy: 'percent',
  growth: 1,
  blocked: 20,
  sends: SENDS,
  plan: 'cheapest',
  accounts: 2,
  otherApp: 10,
  tool: 'lstep',
  toolPlan: 'cheapest',
  otherCost: 1_000,
  cap: null,
  entered: {},
}))

export const WORKSPACE = JSON.stringify({ language: 'en', scenarios: SCENARIOS, selected: 0 })

/** What the server would answer, put into the page before its own script. */
const ANSWERS = `<script>
  const answers = {
    openSidebar: ${JSON.stringify({ locale: 'en', today: '2026-09-15', workspace: WORKSPACE })},
    saveWorkspace: { saved: true },
  }
  const runner = (done) => ({
    withSuccessHandler: (handler) => runner(handler),
    withFailureHandler: () => runner(done),
    ...Object.fromEntries(Object.keys(answers).map((name) => [name, () => setTimeout(() => done(answers[name]))])),
  })
  globalThis.google = { script: { run: runner(() => {}) } }
</script>`

/** Counts, in the page, from the next input event to the first task after the frame that shows what it changed. */
const NEXT_INPUT = `new Promise((done) => {
  const { port1, port2 } = new MessageChannel()
  addEventListener('input', () => {
    const start = performance.now()
    port1.onmessage = () => done(performance.now() - start)
    requestAnimationFrame(() => port2.postMessage(0))
  }, { capture: true, once: true })
})`

/** Typed behind a 2, so that every keystroke leaves a number. */
const KEYS = ['0', '0', '1', '5', 'Backspace', 'Backspace', 'Backspace', 'Backspace']

/** Keystrokes until the browser has compiled what they run. */
const WARM_UP = 24

/** @returns {Promise<number[]>} the milliseconds of each keystroke typed into the friends field, in rising order */
export async function keystrokes(rounds = 28) {
  const browser = await launch(NO_WAITING)
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 }, locale: 'en-US' })
    await page.setContent(SIDEBAR.replace('<main', () => `${ANSWERS}<main`))
    await page.waitForFunction("document.querySelector('.which')?.textContent.startsWith('Scenario 1')")
    await page.locator('#friends').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('2')
    const taken = []
    for (let round = 0; round < rounds; round++) {
      for (const key of KEYS) {
        await page.evaluate(`void (globalThis.painted = ${NEXT_INPUT})`)
        await page.keyboard.press(key)
        taken.push(await page.evaluate('painted'))
      }
    }
    return taken.slice(WARM_UP).sort((a, b) => a - b)
  } finally {
    await browser.close()
  }
}
