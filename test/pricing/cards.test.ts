// The rules of rate cards: every fault is reported with its path and reason, and the shipped cards have none.
import { expect, it } from 'vitest'
import { faults, type RateBook } from '../../src/pricing/card'
import { book } from '../../src/pricing/cards/book'

/** The book with one thing changed. */
function changed(change: (book: RateBook) => void): RateBook {
  const copy = structuredClone(book)
  change(copy)
  return copy
}

/** A writable view, for values the types forbid. */
const raw = (value: unknown) => value as Record<string, unknown>

const bandsOf = (book: RateBook) =>
  book.markets.JP.cards[2]?.plans.standard?.bands as Record<string, unknown>[]

it('the shipped book is right', () => {
  expect(faults(book)).toEqual([])
})

it.each<[string, (book: RateBook) => void, string]>([
  [
    'bands out of order',
    (b) => bandsOf(b).splice(1, 0, { upTo: 200_000, price: 2.8 }),
    'markets.JP.cards[2].plans.standard.bands[1]: upTo 200000 must be greater than 200000, where the band before ends',
  ],
  [
    'a last band that ends',
    (b) => Object.assign(bandsOf(b)[1] as object, { upTo: 300_000 }),
    'markets.JP.cards[2].plans.standard.bands[1]: the last band is open-ended: leave out upTo',
  ],
  [
    'an open-ended band in the middle',
    (b) => delete bandsOf(b)[0]?.upTo,
    'markets.JP.cards[2].plans.standard.bands[0]: only the last band is open-ended: upTo is missing',
  ],
  [
    'a price with three decimals',
    (b) => Object.assign(bandsOf(b)[0] as object, { price: 2.555 }),
    'markets.JP.cards[2].plans.standard.bands[0].price: a price has at most two decimals',
  ],
  [
    'a price of more than 50',
    (b) => Object.assign(bandsOf(b)[0] as object, { price: 50.01 }),
    'markets.JP.cards[2].plans.standard.bands[0].price: more than 50 a message leaves the range in which amounts are exact',
  ],
  [
    'a price as text',
    (b) => Object.assign(bandsOf(b)[0] as object, { price: '3' }),
    'markets.JP.cards[2].plans.standard.bands[0].price: Invalid input: expected number, received string',
  ],
  [
    'a first price as text',
    (b) =>
      Object.assign(b.markets.TW.cards[0]?.plans.high as object, {
        bands: { unpublished: true, first: '1' },
      }),
    'markets.TW.cards[0].plans.high.bands.first: Invalid input: expected number, received string',
  ],
  [
    'bands that are none of the three kinds',
    (b) => Object.assign(b.markets.TW.cards[0]?.plans.high as object, { bands: 'none' }),
    'markets.TW.cards[0].plans.high.bands: Invalid input',
  ],
  [
    'a list of no bands',
    (b) => bandsOf(b).splice(0),
    'markets.JP.cards[2].plans.standard.bands: Too small: expected array to have >=1 items',
  ],
  [
    'a band of no messages',
    (b) => Object.assign(bandsOf(b)[0] as object, { upTo: 0 }),
    'markets.JP.cards[2].plans.standard.bands[0].upTo: Too small: expected number to be >0',
  ],
  [
    'a key nobody knows',
    (b) => Object.assign(bandsOf(b)[0] as object, { upto: 3 }),
    'markets.JP.cards[2].plans.standard.bands[0]: Unrecognized key: "upto"',
  ],
  [
    'no source',
    (b) => Object.assign(b.markets.TW.cards[1] as object, { sources: [] }),
    'markets.TW.cards[1].sources: Too small: expected array to have >=1 items',
  ],
  [
    'sources left out',
    (b) => delete raw(b.markets.TW.cards[1]).sources,
    'markets.TW.cards[1].sources: Invalid input: expected array, received undefined',
  ],
  [
    'a source that is no address',
    (b) => Object.assign(b.markets.TW.cards[1] as object, { sources: ['a friend'] }),
    'markets.TW.cards[1].sources[0]: Invalid URL',
  ],
  ...['http://line.me', 'shttps://line.me', 'https2://line.me'].map(
    (source): [string, (book: RateBook) => void, string] => [
      `a source at ${source}`,
      (b) => Object.assign(b.markets.TW.cards[1] as object, { sources: [source] }),
      'markets.TW.cards[1].sources[0]: Invalid URL',
    ],
  ),
  [
    "a market's page that is not read safely",
    (b) => Object.assign(b.markets.JP, { page: 'http://line.me' }),
    'markets.JP.page: Invalid URL',
  ],
  [
    'a date that is none',
    (b) => Object.assign(b.markets.JP.cards[0] as object, { from: '2019-02-30' }),
    'markets.JP.cards[0].from: Invalid ISO date',
  ],
  [
    'cards out of order',
    (b) => b.markets.JP.cards.unshift(...b.markets.JP.cards.splice(1, 1)),
    'markets.JP.cards[1].from: 2019-04-18 must be later than 2023-06-01, the entry before',
  ],
  [
    'two cards of one day',
    (b) => Object.assign(b.markets.JP.cards[1] as object, { from: '2019-04-18' }),
    'markets.JP.cards[1].from: 2019-04-18 must be later than 2019-04-18, the entry before',
  ],
  [
    'two taxes of one day',
    (b) => b.markets.JP.tax.push({ from: '2019-10-01', percent: 12 }),
    'markets.JP.tax[2].from: 2019-10-01 must be later than 2019-10-01, the entry before',
  ],
  [
    'two cards of a tool of one day',
    (b) => b.tools.lme?.cards.push(...(b.tools.lme?.cards ?? [])),
    'tools.lme.cards[1].from: 2026-01-01 must be later than 2026-01-01, the entry before',
  ],
  [
    'a card checked before the older one',
    (b) => Object.assign(b.markets.JP.cards[1] as object, { checked: '2026-11-19' }),
    'markets.JP.cards[1].checked: was checked before the older card',
  ],
  [
    'a newest card checked before the older one',
    (b) => Object.assign(b.markets.JP.cards[2] as object, { checked: '2026-11-19' }),
    'markets.JP.cards[2].checked: was checked before the older card',
  ],
  [
    'a market without cards',
    (b) => b.markets.OTHER.cards.pop(),
    'markets.OTHER.cards: Too small: expected array to have >=1 items',
  ],
  [
    'a card without plans',
    (b) => Object.assign(b.markets.JP.cards[0] as object, { plans: {} }),
    'markets.JP.cards[0].plans: a card has plans',
  ],
  [
    'a plan without names',
    (b) => Object.assign(b.markets.TH.cards[0]?.plans as object, { gold: b.markets.TH.cards[0]?.plans.pro }),
    'markets.TH.cards[0].plans.gold: this plan has no names in plans',
  ],
  [
    'an included number that rose',
    (b) => Object.assign(b.markets.TH.cards[0]?.plans.free as object, { includedAtFirst: 400 }),
    'markets.TH.cards[0].plans.free.includedAtFirst: must be greater than included',
  ],
  [
    'an included number that stayed',
    (b) => Object.assign(b.markets.TH.cards[0]?.plans.free as object, { includedAtFirst: 500 }),
    'markets.TH.cards[0].plans.free.includedAtFirst: must be greater than included',
  ],
  [
    'an included number that fell where extra messages are sold',
    (b) => Object.assign(b.markets.TH.cards[0]?.plans.basic as object, { includedAtFirst: 20_000 }),
    'markets.TH.cards[0].plans.basic.includedAtFirst: only where no extra messages are sold',
  ],
  [
    'half a message included',
    (b) => Object.assign(b.markets.TH.cards[0]?.plans.free as object, { included: 0.5 }),
    'markets.TH.cards[0].plans.free.included: Invalid input: expected int, received number',
  ],
  [
    'fewer messages included than none',
    (b) => Object.assign(b.markets.TH.cards[0]?.plans.free as object, { included: -1 }),
    'markets.TH.cards[0].plans.free.included: Too small: expected number to be >=0',
  ],
  [
    'a fee below nothing',
    (b) => Object.assign(b.markets.TH.cards[0]?.plans.free as object, { fee: -1 }),
    'markets.TH.cards[0].plans.free.fee: Too small: expected number to be >=0',
  ],
  [
    'a language without a name',
    (b) => delete raw(b.markets.JP.plans.light?.names).th,
    'markets.JP.plans.light.names.th: Invalid input: expected string, received undefined',
  ],
  [
    'a tax in fractions',
    (b) => Object.assign(b.markets.TH.tax[0] as object, { percent: 0.07 }),
    'markets.TH.tax[0].percent: Invalid input: expected int, received number',
  ],
  [
    'a tax above the price',
    (b) => Object.assign(b.markets.TH.tax[0] as object, { percent: 101 }),
    'markets.TH.tax[0].percent: Too big: expected number to be <=100',
  ],
  [
    'a name of no letters',
    (b) => b.markets.JP.aliases.push(''),
    'markets.JP.aliases[4]: Too small: expected string to have >=1 characters',
  ],
  [
    'an extra price that rises',
    (b) => Object.assign(bandsOf(b)[1] as object, { price: 3.5 }),
    'markets.JP.cards[2].plans.standard.bands[1].price: 3.5 is dearer than the band before: splits rely on falling prices',
  ],
  [
    'plans in another order than their fees',
    (b) => Object.assign(b.markets.JP.cards[2]?.plans.communication as object, { fee: 6_000 }),
    'markets.JP.cards[2].plans: plans stand in the order of their fees: of plans that cost the same the first is taken',
  ],
  [
    'plans of a tool in another order than their fees',
    (b) => Object.assign(b.tools.lme?.cards[0]?.plans.free as object, { fee: 10_781 }),
    'tools.lme.cards[0].plans: plans stand in the order of their fees: of plans that cost the same the first is taken',
  ],
  [
    'a source of a tool that is not read safely',
    (b) => b.tools.lme?.cards[0]?.sources.push('http://lme.jp'),
    'tools.lme.cards[0].sources[0]: Invalid URL',
  ],
  [
    'a plan of a tool without names',
    (b) => delete b.tools.lstep?.plans.start,
    'tools.lstep.cards[0].plans.start: this plan has no names in plans',
  ],
  [
    'a way down to a plan a tool does not have',
    (b) => b.tools.lstep?.downgrades?.push(['pro', 'light']),
    'tools.lstep.downgrades[4]: light has no names in plans',
  ],
])('%s is a fault', (_name, change, fault) => {
  expect(faults(changed(change))).toContain(fault)
})

it.each<[string, (book: RateBook) => void]>([
  ['a first price of 50', (b) => bandsOf(b).splice(0, 1, { upTo: 200_000, price: 50 })],
  ['no tax', (b) => b.markets.TH.tax.push({ from: '2030-01-01', percent: 0 })],
  ['a tax as high as the price', (b) => b.markets.TH.tax.push({ from: '2030-01-01', percent: 100 })],
  [
    'two plans of one fee',
    (b) => Object.assign(b.markets.JP.cards[2]?.plans.communication as object, { fee: 5_000 }),
  ],
])('%s is no fault', (_name, change) => {
  expect(faults(changed(change))).toEqual([])
})

it('reports all faults at once', () => {
  const both = changed((b) => {
    Object.assign(b.markets.TW.cards[1] as object, { sources: [] })
    Object.assign(bandsOf(b)[0] as object, { price: 2.555 })
  })
  expect(faults(both)).toHaveLength(2)
})
