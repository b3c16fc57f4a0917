// The cheapest way to spread a month's messages over several accounts.

import { cheapest } from './cheapest'
import { cost, netBounds } from './cost'
import { offers } from './inforce'
import { type Amount, toAmount } from './money'
import type { Offer } from './offer'
import { granted, Refusal } from './refusal'
import type { Market } from './seller'

/** Above this the mixes to weigh grow without a use for them. */
export const MOST_ACCOUNTS = 20

/** How many accounts are weighed unless told. */
export const USUAL_ACCOUNTS = 4

/** Accounts on the same plan that send the same number of messages. */
export interface Share {
  offer: Offer
  accounts: number
  messages: number
  /** Of each account. */
  cost: Amount
}

export interface Split {
  shares: Share[]
  accounts: number
  total: Amount
  /** What a single account costs; undefined where that is not known. */
  single: Amount | undefined
}

/** How many accounts each plan of a card has, and what follows from that alone. */
interface Mix {
  counts: readonly number[]
  accounts: number
  fees: Amount
  taken: readonly Offer[]
  included: number
  includedAtMost: number
}

/** What a mix costs in a month, before tax and truncation. */
interface Weighed extends Mix {
  least: Amount
  most: Amount
}

/**
 * The cheapest split; of splits that cost the same, the one with the fewest accounts, then the lowest fees.
 * Because extra messages never get dearer (a rule of rate cards), one account takes all of them.
 */
export function split(market: Market, messages: number, mostAccounts: number, date: string): Split | Refusal {
  const all = offers(market, date)
  const mixes = mixesOn(all, mostAccounts).flatMap((mix) => weigh(mix, messages))
  const best = mixes.reduce<Weighed | undefined>((a, b) => (a && !noWorse(b, a) ? a : b), undefined)
  if (!best || mixes.some(({ least }) => least < best.most)) {
    return new Refusal({ code: 'split-unknown', market, messages })
  }
  const shares = share(all, best, messages)
  const total = shares.reduce((sum, { accounts, cost }) => sum + accounts * cost, 0)
  const one = cheapest(market, messages, date)
  const single = one instanceof Refusal ? one : cost(one, messages, 0)
  return { shares, accounts: best.accounts, total, single: single instanceof Refusal ? undefined : single }
}

const known = new WeakMap<readonly Offer[], Mix[][]>()

/** The mixes of 1 to `most` accounts, found once a card: a scenario of ten years asks for them in every month. */
function mixesOn(all: readonly Offer[], most: number): Mix[] {
  const ofCard = known.get(all) ?? []
  known.set(all, ofCard)
  ofCard[most] ??= countsOf(all.length, most).map((counts) => mixOf(all, counts))
  return ofCard[most]
}

/** Every way to put 1 to `most` accounts on a number of plans. */
function countsOf(plans: number, most: number): number[][] {
  let all: number[][] = [[]]
  for (let plan = 0; plan < plans; plan++) {
    all = all.flatMap((counts) =>
      Array.from({ length: most - sum(counts) + 1 }, (_, count) => [...counts, count]),
    )
  }
  return all.filter((counts) => sum(counts) > 0)
}

function mixOf(all: readonly Offer[], counts: readonly number[]): Mix {
  const total = (of: (offer: Offer) => number) => sum(all.map((offer, at) => of(offer) * (counts[at] ?? 0)))
  return {
    counts,
    accounts: sum(counts),
    fees: total(({ terms }) => toAmount(terms.fee)),
    taken: all.filter((_, at) => counts[at]),
    included: total(included),
    includedAtMost: total(includedAtMost),
  }
}

/** Of equals the later mix is taken: it stands on the plans that a card lists first, as the cheapest plan does. */
function noWorse(a: Weighed, b: Weighed): boolean {
  return (a.most - b.most || a.accounts - b.accounts || a.fees - b.fees) <= 0
}

/** What a mix costs, or nothing when it cannot send the messages. */
function weigh(mix: Mix, messages: number): Weighed[] {
  const least = extra(mix.taken, messages - mix.includedAtMost, includedAtMost, 'least')
  if (least === Number.POSITIVE_INFINITY) return []
  const most = extra(mix.taken, messages - mix.included, included, 'most')
  return [{ ...mix, least: mix.fees + least, most: mix.fees + most }]
}

const included = ({ terms }: Offer) => terms.included

/** Where a higher number held at first and the day it fell is not known, that one may still be included. */
const includedAtMost = ({ terms }: Offer) => terms.includedAtFirst ?? terms.included

/** What messages beyond the included ones cost on the plan that sells them cheapest. */
function extra(
  taken: readonly Offer[],
  messages: number,
  includedIn: (offer: Offer) => number,
  bound: 'least' | 'most',
): Amount {
  if (messages <= 0) return 0
  const amounts = taken.map((offer) => {
    const net = netBounds(offer, includedIn(offer) + messages)
    return net ? net[bound] - toAmount(offer.terms.fee) : Number.POSITIVE_INFINITY
  })
  return Math.min(...amounts)
}

/** Fills the largest accounts first; the messages beyond go where they cost least. */
function share(all: readonly Offer[], { counts }: Mix, messages: number): Share[] {
  const filled = all
    .flatMap((offer, index) => Array<Offer>(counts[index] ?? 0).fill(offer))
    .sort((a, b) => b.terms.included - a.terms.included)
  const beyond = Math.max(0, messages - sum(filled.map(included)))
  const price = (offer: Offer) => extra([offer], beyond, included, 'most')
  const taker = filled.reduce((a, b) => (price(b) < price(a) ? b : a))
  let left = messages
  const shares: Share[] = []
  for (const [index, offer] of filled.entries()) {
    const more = index === filled.indexOf(taker) ? beyond : 0
    const own = Math.min(offer.terms.included + more, left)
    left -= own
    const same = shares.find((share) => share.offer === offer && share.messages === own)
    if (same) same.accounts += 1
    else shares.push({ offer, accounts: 1, messages: own, cost: granted(cost(offer, own, 0)) })
  }
  return shares
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
