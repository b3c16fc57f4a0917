// Whatever a budget was and becomes: updated in place, it is what a new one would be, to the last rule, colour and chart.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { updateRequest } from '../../src/drafts/budget/update'
import { SHEET_WORDS } from '../../src/words/sheets'
import { foundIn, placesIn, TODAY, writeBudget } from '../support/budget'
import { markets, scenariosIn } from '../support/scenarios'
import { stateOf } from '../support/state'
import { openAddOn } from '../support/workbook'

/** More by `RUNS=300 npx vitest run …`. */
const RUNS = Number(process.env.RUNS ?? 4)

it(
  'updated = written anew, or refused for a month that holds what somebody typed',
  () => {
    fc.assert(
      fc.property(
        markets.chain((market) => fc.tuple(scenariosIn(market), scenariosIn(market))),
        fc.boolean(),
        ([before, after], plain) => {
          const workbook = openAddOn()
          const { sheet } = writeBudget(workbook, before, { plain })
          const { scenario } = foundIn(workbook)
          const [place] = placesIn(workbook)
          const request = place && updateRequest(place, scenario, after, TODAY, 'en')
          if (!request) throw new Error('the budget is gone')
          if ('refused' in request) {
            const typed = Object.keys(before.entered).map(SHEET_WORDS.en.budget.holds)
            expect(typed).toContain(request.refused)
            return
          }
          expect(workbook.run('updateDraft', request)).toHaveProperty('sheet', sheet)
          const fresh = openAddOn()
          writeBudget(fresh, after, { plain })
          expect(stateOf(workbook, sheet)).toEqual(stateOf(fresh, sheet))
        },
      ),
      { numRuns: RUNS },
    )
  },
  RUNS * 30_000,
)
