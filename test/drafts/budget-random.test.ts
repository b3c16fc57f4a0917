// Whatever is planned and typed: the sheet, live and plain, shows what the sidebar shows, and what is read back is what was meant.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readBudget } from '../../src/drafts/budget/read'
import { toNumber } from '../../src/pricing/money'
import { addMonths } from '../../src/pricing/month'
import { Refusal } from '../../src/pricing/refusal'
import { monthCost, realCost } from '../../src/scenario/costs'
import { forecast, kindOf } from '../../src/scenario/forecast'
import { outlook } from '../../src/scenario/outlook'
import { type Scenario, timesIn } from '../../src/scenario/scenario'
import { toolMonths } from '../../src/scenario/tool'
import { placesIn, writeBudget } from '../support/budget'
import { markets, scenariosIn, upTo } from '../support/scenarios'
import { openAddOn } from '../support/workbook'

/** More by `RUNS=300 npx vitest run …`. */
const RUNS = Number(process.env.RUNS ?? 6)

const amount = (result: number | Refusal | undefined) =>
  result instanceof Refusal ? '–' : result === undefined ? '' : toNumber(result)
/** The engine adds amounts with decimals as floating numbers, which a sheet rounds. */
const rounded = (values: unknown[]) =>
  values.map((each) => (typeof each === 'number' ? Math.round(each * 100) / 100 : (each ?? '')))

function expected(scenario: Scenario) {
  const months = forecast(scenario)
  const costs = months.map((month) => monthCost(scenario, month, scenario.plan))
  const of = (key: 'total' | 'fee' | 'extra') =>
    costs.map((cost) => (cost instanceof Refusal ? undefined : toNumber(cost[key])))
  return {
    friends: months.map(({ friends }) => friends),
    wanted: months.map(({ messages }) => messages),
    total: costs.map((cost) => amount(cost instanceof Refusal ? cost : cost.total)),
    fee: of('fee'),
    extra: of('extra'),
    real: months.map((month) => amount(realCost(scenario, month))),
  }
}

function check(budget: ReturnType<typeof writeBudget>, scenario: Scenario) {
  const due = expected(scenario)
  expect(budget.column('friends')).toEqual(due.friends)
  expect(budget.column('wanted')).toEqual(due.wanted)
  expect(rounded(budget.column('total'))).toEqual(due.total)
  expect(rounded(budget.column('real'))).toEqual(due.real)
  for (const key of ['fee', 'extra'] as const) {
    const shown = rounded(budget.column(key))
    expect(shown.filter((_, at) => due[key][at] !== undefined)).toEqual(
      due[key].filter((each) => each !== undefined),
    )
  }
  const found = outlook(scenario)
  const total = found instanceof Refusal || found.total instanceof Refusal ? undefined : toNumber(found.total)
  const sum = budget.value(budget.cells.sum('total'))
  if (total === undefined) expect(sum).toMatch(/^\d+ missing$/)
  else expect(rounded([sum])).toEqual([total])
}

/** The same months, however they are told: the usual number and its exceptions may be told in two ways. */
function told(scenario: Scenario) {
  const { sends, ...rest } = scenario
  return {
    ...rest,
    sends: sends.map(({ audience, share, recipients, name, kind, perMonth, calendar, ...send }) => ({
      ...send,
      // A send through a tool reads as the tool's.
      kind: kindOf(scenario, { kind }),
      name: name.trim(),
      reach: audience === 'all' ? 'all' : audience === 'share' ? share : recipients,
      times: Array.from({ length: rest.months }, (_, at) =>
        timesIn({ perMonth, calendar }, addMonths(rest.start, at)),
      ),
    })),
  }
}

it(
  'sheet = sidebar, live and plain, before and after what is typed; read back as it was meant',
  () => {
    fc.assert(
      fc.property(
        markets.chain(scenariosIn),
        upTo(8),
        fc.infiniteStream(upTo(1_000)),
        (scenario, times, random) => {
          const pick = (length: number) => (random.next().value as number) % length
          for (const plain of [false, true]) {
            const workbook = openAddOn()
            const budget = writeBudget(workbook, scenario, { plain })
            check(budget, scenario)
            const tool = toolMonths(scenario, forecast(scenario))?.months
            if (tool) expect(budget.column('tool')).toEqual(tool.map(({ cost }) => amount(cost)))
            // A person types over a month's friends, a send's times, what was sent and paid, and the share who block.
            const [at, send] = [pick(scenario.months), pick(scenario.sends.length)]
            const month = addMonths(scenario.start, at)
            budget.set(budget.cells.month('friends', at), '1234')
            budget.set(budget.cells.times(send, at), String(times))
            budget.set(budget.cells.month('sent', at), '777')
            budget.set(budget.cells.assumption('blocked'), '0.1')
            const sends = scenario.sends.map((each, index) =>
              index === send ? { ...each, calendar: { ...each.calendar, [month]: times } } : each,
            )
            const typed = { ...scenario.entered[month], friends: 1_234, sent: 777 }
            const changed = {
              ...scenario,
              sends,
              blocked: 10,
              entered: { ...scenario.entered, [month]: typed },
            }
            check(budget, changed)
            const [place] = placesIn(workbook)
            const read = place && readBudget(place)
            expect(read && 'sends' in read ? told(read) : read).toEqual(told(changed))
          }
        },
      ),
      { numRuns: RUNS },
    )
  },
  RUNS * 30_000,
)
