// What an overview of an agency's budgets takes in the local workbook, asked for as the sidebar does.
import { CODE } from './code.mjs'
import { quantile } from './compare.mjs'
import { parts } from './parts.mjs'

export const BUDGETS = 20

/** Google's bridge between page and script, without a page. */
function bridge(workbook) {
  const runner = (done) =>
    new Proxy(
      {},
      {
        get: (_, name) =>
          name === 'withSuccessHandler'
            ? runner
            : name === 'withFailureHandler'
              ? () => runner(done)
              : (...args) => done(workbook.run(name, ...args)),
      },
    )
  return { script: { run: runner() } }
}

/** @returns {Promise<{ budget: number, overview: number }>} the medians of the budgets and of three overviews over all of them, in milliseconds */
export async function overviews() {
  const { openWorkbook, budgetDraft, defaultScenario, writeOverview } = await parts()
  const workbook = openWorkbook({ code: CODE })
  globalThis.google = bridge(workbook)
  const timed = async (times, work) => {
    const taken = []
    for (let at = 0; at < times; at++) {
      const start = performance.now()
      const { refused } = await work(at)
      if (refused) throw new Error(refused)
      taken.push(performance.now() - start)
    }
    return quantile(
      taken.sort((a, b) => a - b),
      0.5,
    )
  }
  const budget = await timed(BUDGETS, (at) => {
    const scenario = defaultScenario('ja', '2027-01', { scenario: `Client ${at + 1}`, send: 'Weekly' })
    const draft = budgetDraft({ ...scenario, friends: 1_000 * (at + 1) }, false, 'en', '2026-12-01')
    return workbook.run('writeDraft', { language: 'en', name: 'LINE budget', draft, where: 'new-sheet' })
  })
  return { budget, overview: await timed(3, () => writeOverview('en')) }
}
