// Scenarios of every kind there is: sends, calendars, accounts, caps, tools, and what was typed for single months.
import fc from 'fast-check'
import { KIND_IDS } from '../../src/pricing/cards/kinds'
import { addMonths, firstDay } from '../../src/pricing/month'
import { MARKETS, type MarketId } from '../../src/pricing/seller'
import { type Scenario, type Send, toolsOf } from '../../src/scenario/scenario'
import { scenarioOf } from './budget'

/** Whole numbers from zero. */
export const upTo = (max: number) => fc.integer({ min: 0, max })

function sends(start: string, months: number): fc.Arbitrary<Send[]> {
  const calendar = fc
    .array(fc.tuple(upTo(months - 1), upTo(9)), { maxLength: 4 })
    .map((pairs) => Object.fromEntries(pairs.map(([at, times]) => [addMonths(start, at), times])))
  const send = fc.record<Send>({
    name: fc.constantFrom('Sale', '年末セール', '=1+1', "it's", '+81', '雙11', 'ลดราคา'),
    kind: fc.constantFrom(...KIND_IDS),
    audience: fc.constantFrom('all', 'share', 'fixed'),
    share: fc.constantFrom(0, 7, 12.5, 30, 99),
    recipients: fc.constantFrom(0, 50, 1_001, 40_000),
    atMost: fc.constant(null),
    perMonth: upTo(8),
    calendar,
    bubbles: fc.integer({ min: 1, max: 7 }),
  })
  return fc.array(send, { minLength: 1, maxLength: 3 })
}

/** Prices elsewhere are known from 2026 on. */
const STARTS = { JP: ['2024-05'], TW: ['2024-05'], TH: ['2024-05'], OTHER: [] }

export const scenariosIn = (market: MarketId): fc.Arbitrary<Scenario> =>
  fc
    .record({
      start: fc.constantFrom('2026-08', '2026-10', '2026-12', ...STARTS[market]),
      months: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ start, months }) =>
      fc
        .record({
          friends: fc.oneof(upTo(900), upTo(60_000)),
          growthBy: fc.constantFrom('percent' as const, 'number' as const),
          growth: fc.constantFrom(-10, 0, 3, 2.5),
          blocked: fc.constantFrom(0, 20, 33.3),
          withTax: fc.boolean(),
          sends: sends(start, months),
          plan: fc.constantFrom(
            'cheapest',
            ...Object.keys(MARKETS[market].plans),
            `${Object.keys(MARKETS[market].plans)[1] ?? ''} or above`,
          ),
          accounts: fc.constantFrom(1, 1, 2, 3),
          otherApp: fc.constantFrom(0, 0, 15),
          otherCost: fc.constantFrom(0, 1_000),
          cap: fc.constantFrom(null, null, 0, 500, 20_000),
          tool: fc.constantFrom(
            '',
            ...toolsOf(market, firstDay(start))
              .slice(0, 1)
              .map(({ id }) => id),
          ),
          entered: fc
            .array(fc.tuple(upTo(months - 1), upTo(60_000), upTo(3)), { maxLength: 3 })
            .map((typed) =>
              Object.fromEntries(
                typed.map(([at, number, what]) => [
                  addMonths(start, at),
                  what === 0
                    ? { friends: number }
                    : what === 1
                      ? { sent: number }
                      : { sent: number, invoiced: number },
                ]),
              ),
            ),
        })
        .map((rest) =>
          scenarioOf({
            ...rest,
            market,
            start,
            months,
            withTax: rest.withTax && MARKETS[market].tax.length > 0,
          }),
        ),
    )

export const markets = fc.constantFrom<MarketId>('JP', 'TW', 'TH', 'OTHER')
