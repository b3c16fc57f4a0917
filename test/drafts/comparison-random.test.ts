// Whatever is compared and typed: the scenario table shows what the sidebar shows, and what the rate cards come to band by band.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { choiceName, readChoice } from '../../src/pricing/choice'
import { offers, taxPercent, toolOffers } from '../../src/pricing/inforce'
import { toNumber } from '../../src/pricing/money'
import { addMonths, firstDay } from '../../src/pricing/month'
import type { Offer } from '../../src/pricing/offer'
import { Refusal } from '../../src/pricing/refusal'
import { findTool, MARKETS, type MarketId } from '../../src/pricing/seller'
import { forecast } from '../../src/scenario/forecast'
import { compared, type Outlook } from '../../src/scenario/outlook'
import type { Scenario, Send } from '../../src/scenario/scenario'
import { toolMonths } from '../../src/scenario/tool'
import { scenarioOf } from '../support/budget'
import { netRange, surestPlan } from '../support/oracle'
import { writeComparison } from '../support/tables'
import { openAddOn } from '../support/workbook'

/** Tables of up to ten scenarios; more by `RUNS=40 npx vitest run …`. */
const RUNS = Number(process.env.RUNS ?? 4)

const upTo = (max: number) => fc.integer({ min: 0, max })

/** Each crosses a change of prices or begins with a card whose prices are not all known. */
const STARTS: Record<MarketId, readonly string[]> = {
  JP: ['2019-12', '2023-05', '2026-08', '2027-01'],
  TW: ['2020-02', '2023-08', '2026-10', '2027-01'],
  TH: ['2019-09', '2024-07', '2026-11'],
  OTHER: ['2026-08', '2027-01'],
}

const plansOf = (market: MarketId) => Object.keys(MARKETS[market].plans)

function choices(market: MarketId): string[] {
  const plans = plansOf(market)
  return ['cheapest', ...plans, `${plans[1]} or above`]
}

function sends(start: string, months: number): fc.Arbitrary<Send[]> {
  const calendar = fc
    .array(fc.tuple(upTo(months - 1), upTo(9)), { maxLength: 3 })
    .map((pairs) => Object.fromEntries(pairs.map(([at, times]) => [addMonths(start, at), times])))
  const send = fc.record<Send>({
    name: fc.constant('Sale'),
    kind: fc.constantFrom('broadcast', 'push', 'chat', 'step'),
    audience: fc.constantFrom('all', 'share', 'fixed'),
    share: fc.constantFrom(7, 30, 99),
    recipients: fc.constantFrom(0, 1_001, 40_000),
    atMost: fc.constant(null),
    perMonth: upTo(6),
    calendar,
    bubbles: fc.integer({ min: 1, max: 5 }),
  })
  return fc.array(send, { minLength: 1, maxLength: 2 })
}

const scenarios: fc.Arbitrary<Scenario> = fc
  .constantFrom<MarketId>('JP', 'JP', 'TW', 'TH', 'OTHER')
  .chain((market) =>
    fc.record({
      market: fc.constant(market),
      start: fc.constantFrom(...STARTS[market]),
      months: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .chain(({ market, start, months }) =>
    fc
      .record({
        name: fc.constantFrom('Sale', '=1+1', "it's", '"年末"', '+81'),
        friends: fc.oneof(upTo(900), upTo(60_000)),
        growth: fc.constantFrom(-10, 0, 3),
        withTax: fc.boolean(),
        sends: sends(start, months),
        plan: fc.constantFrom(...choices(market)),
        accounts: fc.constantFrom(1, 1, 2, 3, 7),
        otherCost: fc.constantFrom(0, 1_000, 0.1, 12.35),
        cap: fc.constantFrom(null, null, 0, 500, 20_000),
        tool: fc.constantFrom('', market === 'JP' && start >= '2026' ? 'lstep' : ''),
        toolPlan: fc.constantFrom('cheapest', 'free', 'pro'),
      })
      .map(({ withTax, toolPlan, ...rest }) => {
        const tax = withTax && MARKETS[market].tax.length > 0
        const ofTool =
          rest.tool !== '' && toolPlan in (findTool(rest.tool)?.plans ?? {}) ? toolPlan : 'cheapest'
        return scenarioOf({ ...rest, market, start, months, withTax: tax, toolPlan: ofTool })
      }),
  )

const CANNOT = 'cannot send'
const UNKNOWN = 'not known'
type Answer = number | typeof CANNOT | typeof UNKNOWN

const inCents = (amount: number) => Math.round(amount * 100) / 100

/** The bills of all accounts of a month on one plan, from the card's bands. */
function billed(scenario: Scenario, { terms }: Offer, messages: number, day: string): Answer {
  const { accounts, cap, otherCost, withTax } = scenario
  const market = MARKETS[scenario.market]
  const busier = messages % accounts
  const { included, includedAtFirst, bands } = terms
  // Where nothing is known of the first price beyond, the fee may buy more than what is included.
  const isOpen = bands !== null && !Array.isArray(bands) && bands.first === undefined
  const isBound = cap !== null && includedAtFirst === undefined && !isOpen
  const limit = isBound ? included + cap : Number.POSITIVE_INFINITY
  const least = Math.min(limit, Math.floor(messages / accounts))
  const most = Math.min(limit, Math.ceil(messages / accounts))
  // Each account's bill is truncated to whole yen, to cents elsewhere.
  const unit = market.currency.decimals === 0 ? 10_000 : 100
  const tax = withTax ? taxPercent(market, day) : 0
  const bill = (count: number): Answer => {
    const range = netRange(terms, count)
    if (!range) return CANNOT
    if (range.least !== range.most) return UNKNOWN
    return Math.floor((range.least * (100 + tax)) / 100 / unit) * unit
  }
  const [some, others] = [bill(most), bill(least)]
  if (typeof some !== 'number') return some
  if (typeof others !== 'number') return others
  return inCents(((accounts - busier) * others + busier * some) / 10_000 + otherCost)
}

/** The sum, or the word of the first month that has no amount. */
function whole(answers: readonly Answer[]): Answer {
  const word = answers.find((answer) => typeof answer !== 'number')
  return word ?? inCents(answers.reduce<number>((sum, answer) => sum + (answer as number), 0))
}

function reckoned(scenario: Scenario, counts: readonly number[], toolPlans: readonly string[]) {
  const market = MARKETS[scenario.market]
  const days = counts.map((_, at) => firstDay(addMonths(scenario.start, at)))
  const on = (plan: string) =>
    counts.map((count, at) => {
      const offer = offers(market, days[at] as string).find((each) => each.plan === plan)
      return billed(scenario, offer as Offer, count, days[at] as string)
    })
  const choice = readChoice(market, scenario.plan) ?? { plan: '' }
  const chosen = counts.map((count, at): Answer => {
    if ('plan' in choice) return on(choice.plan)[at] as Answer
    const all = offers(market, days[at] as string)
    const from = all.slice(
      Math.max(
        0,
        all.findIndex(({ plan }) => plan === choice.cheapestFrom),
      ),
    )
    const plan = surestPlan(from, Math.ceil(count / scenario.accounts))
    return plan === undefined ? UNKNOWN : (on(plan)[at] as Answer)
  })
  const plans = plansOf(scenario.market).map((plan) => ({ plan, total: whole(on(plan)) }))
  const tool = counts.map((count, at): Answer => {
    const found = findTool(scenario.tool)
    const terms =
      found && toolOffers(found, days[at] as string).find(({ plan }) => plan === toolPlans[at])?.terms
    if (!terms) return 0
    return count > (terms.included ?? Number.POSITIVE_INFINITY) ? CANNOT : terms.fee
  })
  const sums = plans.flatMap(({ total }) => (typeof total === 'number' ? [total] : []))
  const isOpen = plans.some(({ total }) => total === UNKNOWN)
  const best = isOpen ? undefined : plans.find(({ total }) => total === Math.min(...sums))?.plan
  return { chosen, total: whole(chosen), plans, tool: whole(tool), best }
}

type Reckoned = ReturnType<typeof reckoned>
type Table = ReturnType<typeof writeComparison>

const together = ({ total, tool }: Reckoned) =>
  typeof total === 'number' && typeof tool === 'number' ? inCents(total + tool) : undefined

const comparable = (a: Scenario, b: Scenario) =>
  a.market === b.market && a.start === b.start && a.months === b.months && a.withTax === b.withTax

function planHeading(all: readonly Scenario[], market: MarketId, plan: string): string {
  const { names, plans } = MARKETS[market]
  const name = plans[plan]?.names.en ?? ''
  return all.every((each) => each.market === market) ? name : `${name} (${names.en})`
}

function check(table: Table, all: readonly Scenario[], due: readonly Reckoned[]) {
  const { words } = table
  const cents = (value: unknown) => (typeof value === 'number' ? inCents(value) : value)
  for (const [at, scenario] of all.entries()) {
    const { plans, chosen, total, tool, best } = due[at] as Reckoned
    const of = (text: string) => cents(table.of(at, text))
    expect(table.months(at, words.cost).map(cents)).toEqual(chosen)
    for (const { plan, total } of plans) expect(of(planHeading(all, scenario.market, plan))).toBe(total)
    expect(of(words.total)).toBe(total)
    if (all.some((each) => each.tool !== '')) expect(of(words.tool) || 0).toBe(tool)
    expect(of(words.cheapest)).toBe(best === undefined ? '' : MARKETS[scenario.market].plans[best]?.names.en)
    const [first, own] = [together(due[0] as Reckoned), together(due[at] as Reckoned)]
    const isSet =
      at > 0 && comparable(scenario, all[0] as Scenario) && first !== undefined && own !== undefined
    expect(of(words.saving) || '').toBe(isSet ? inCents(first - own) || '' : '')
  }
}

/** The numbers of the sidebar, where it has any. */
function checkSidebar(all: readonly Scenario[], due: readonly Reckoned[]) {
  const number = (amount: number | Refusal | undefined) =>
    amount instanceof Refusal || amount === undefined ? undefined : toNumber(amount)
  const known = (answer: Answer) => (typeof answer === 'number' ? answer : undefined)
  for (const [at, { outlook, saving }] of compared(all).entries()) {
    const found = outlook as Outlook
    const { total, tool, plans, best } = due[at] as Reckoned
    expect(number(found.total)).toBe(known(total))
    expect(found.tool ? number(found.tool.total) : 0).toBe(known(tool))
    expect(found.plans.map((each) => number(each.total))).toEqual(plans.map((each) => known(each.total)))
    expect(found.best?.plan).toBe(best)
    const [first, own] = [together(due[0] as Reckoned), together(due[at] as Reckoned)]
    if (saving !== undefined) expect(number(saving)).toBe(inCents((first ?? 0) - (own ?? 0)))
  }
}

it(
  'table = sidebar = the cards, before and after what is typed',
  () => {
    fc.assert(
      fc.property(
        fc.array(scenarios, { minLength: 1, maxLength: 10 }),
        fc.infiniteStream(upTo(1_000_000)),
        (all, random) => {
          const pick = <T>(from: readonly T[]) => from[(random.next().value as number) % from.length] as T
          const counts = all.map((each) => forecast(each).map(({ messages }) => messages))
          const toolPlans = all.map((each) =>
            (toolMonths(each, forecast(each))?.months ?? []).map(({ plan }) => plan),
          )
          const due = (of: readonly Scenario[]) =>
            of.map((each, at) => reckoned(each, counts[at] as number[], toolPlans[at] as string[]))
          const table = writeComparison(openAddOn(), all)
          check(table, all, due(all))
          checkSidebar(all, due(all))
          // A person types into the blue cells of two scenarios, then over a month of each.
          const { words, budget } = table
          const typed = [...all]
          const places = [0, pick(all.map((_, at) => at))]
          for (const at of places) {
            const before = typed[at] as Scenario
            const plan = pick(choices(before.market))
            const shown = choiceName(
              MARKETS[before.market],
              readChoice(MARKETS[before.market], plan) ?? { plan },
              'ja',
            )
            const withTax = MARKETS[before.market].tax.length > 0 && pick([true, false])
            const changed = { plan, withTax, accounts: pick([1, 2, 5]), otherCost: pick([0, 0.25, 3_000]) }
            const cap = pick([null, 0, 700])
            table.set(table.cell(at, words.plan), shown)
            if (MARKETS[before.market].tax.length > 0)
              table.set(table.cell(at, words.withTax), String(withTax).toUpperCase())
            table.set(table.cell(at, words.accounts), String(changed.accounts))
            table.set(table.cell(at, budget.assumptions.otherCost), String(changed.otherCost))
            table.set(table.cell(at, budget.assumptions.cap), cap === null ? '' : String(cap))
            typed[at] = { ...before, ...changed, cap }
          }
          check(table, typed, due(typed))
          // The sidebar's tool plans follow from its messages, which are as they were.
          checkSidebar(typed, due(typed))
          for (const at of places) {
            const list = counts[at] as number[]
            const month = pick(list.map((_, index) => index))
            list[month] = pick([0, 200, 5_001, 30_007, 1_000_000])
            table.set(table.monthCell(at, month, words.messages), String(list[month]))
          }
          check(table, typed, due(typed))
        },
      ),
      // To make a table smaller takes longer than to read a large one.
      { numRuns: RUNS, endOnFailure: true },
    )
  },
  RUNS * 60_000,
)
