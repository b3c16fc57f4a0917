// Says a refusal in one sentence: what is wrong, what is accepted, and the way out.

import { cheapest } from '../pricing/cheapest'
import { bounds } from '../pricing/cost'
import { MOST_MESSAGES, MOST_MONEY, toNumber } from '../pricing/money'
import type { Offer, ToolOffer } from '../pricing/offer'
import { type Accepts, type Reason, Refusal } from '../pricing/refusal'
import { MARKET_IDS, type Market, TOOLS, type Tool } from '../pricing/seller'
import { grouped, money } from './number'
import type { PlanWords, Words } from './shapes/cells'

export function sentence(reason: Reason, words: Words): string {
  switch (reason.code) {
    case 'missing':
      return words.missing(reason.argument, accepted(reason.accepts, words))
    case 'unreadable':
      return words.unreadable(reason.argument, shown(reason.value, words), accepted(reason.accepts, words))
    case 'count': {
      const { argument, value, fault, accepts } = reason
      return words.count(argument, shown(value, words), words.faults[fault], accepted(accepts, words))
    }
    case 'one-value':
      return words.oneValue(reason.argument, reason.shape)
    case 'shapes':
      return words.shapes(
        reason.shapes.map(({ argument, shape }) => `${argument} ${shape}`).join(words.comma),
      )
    case 'too-many-messages':
      return words.tooManyMessages(grouped(MOST_MESSAGES))
    case 'before-first-card':
      return words.beforeFirstCard(
        marketName(reason.seller, words),
        reason.date,
        reason.seller.cards[0]?.from ?? '',
      )
    case 'not-sold':
      return words.notSold(planWords(reason, words), wayOut(reason, words))
    case 'included-unknown': {
      const { includedAtFirst = 0 } = reason.offer.terms
      return words.includedUnknown(planWords(reason, words), grouped(includedAtFirst))
    }
    case 'unpublished':
      return unpublished(reason, words)
    case 'tax-unknown':
      return words.taxUnknown(marketName(reason.market, words))
    case 'fee-above-budget': {
      const { offer, budget, tax } = reason
      const fee = bounds(offer, 0, tax)?.least ?? 0
      const say = (amount: number) => price(offer.market, amount)
      const plan = planName(offer.market, offer.plan, words)
      return words.feeAboveBudget(plan, offer.market.id, withTax(say(fee), tax, words), say(budget))
    }
    case 'reach-unknown': {
      const { offer, least } = reason
      return words.reachUnknown(planName(offer.market, offer.plan, words), offer.market.id, grouped(least))
    }
    case 'reach-beyond-count': {
      const { market, plan } = reason.offer
      return words.reachBeyondCount(planName(market, plan, words), market.id, grouped(MOST_MESSAGES))
    }
    case 'split-unknown':
      return words.splitUnknown(marketName(reason.market, words), grouped(reason.messages))
    case 'tool-unpublished': {
      const { tool } = reason
      return words.toolUnpublished(marketName(tool, words), tool.least && grouped(tool.least))
    }
    case 'tool-too-small':
      return toolTooSmall(reason, words)
    case 'undecided':
      return words.undecided(marketName(reason.market, words), grouped(reason.messages))
  }
}

export function marketName(market: Market | Tool, words: Words): string {
  return market.names[words.language]
}

export function planName(market: Market | Tool, plan: string, words: Words): string {
  return market.plans[plan]?.names[words.language] ?? plan
}

function accepted(accepts: Accepts, words: Words): string {
  switch (accepts.type) {
    case 'count':
      return words.accepts.count(grouped(accepts.least), grouped(accepts.most))
    case 'amount':
      return words.accepts.amount(grouped(MOST_MONEY))
    case 'market':
      return words.accepts.market(words.or(MARKET_IDS))
    case 'tool':
      return words.or(TOOLS.map((tool) => marketName(tool, words)))
    case 'plan': {
      const plans = accepts.market ? Object.keys(accepts.market.plans) : [words.accepts.anyPlan]
      return words.accepts.plan(words.or(accepts.cheapest ? [...plans, words.accepts.cheapest] : plans))
    }
    default:
      return words.accepts[accepts.type]
  }
}

const LONGEST_SHOWN = 40

function shown(value: unknown, words: Words): string {
  if (value === '' || value === null || value === undefined) return words.blank
  if (typeof value === 'string') {
    return words.quote(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value)
  }
  if (typeof value === 'boolean') return String(value).toUpperCase()
  // A number a sheet cannot show is an error there.
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!'
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const date = value as Date
    return Number.isNaN(date.getTime()) ? words.quote('Invalid Date') : date.toISOString().slice(0, 10)
  }
  return words.quote(Object.prototype.toString.call(value).slice(8, -1))
}

function planWords({ offer, messages }: { offer: Offer; messages: number }, words: Words): PlanWords {
  return {
    plan: planName(offer.market, offer.plan, words),
    market: offer.market.id,
    included: grouped(offer.terms.included),
    messages: grouped(messages),
  }
}

type TooSmall = Extract<Reason, { code: 'tool-too-small' }>

type Unsent = { offer: Offer; messages: number; tax: number }

function wayOut({ offer, messages, tax }: Unsent, words: Words): string {
  const way = cheapest(offer.market, messages, offer.card.from)
  if (way instanceof Refusal) return ''
  const most = bounds(way, messages, tax)?.most ?? Number.POSITIVE_INFINITY
  if (most === Number.POSITIVE_INFINITY) return ''
  const amount = withTax(price(way.market, most), tax, words)
  const exact = bounds(way, messages, tax)?.least === most
  return words.way(
    grouped(messages),
    planName(way.market, way.plan, words),
    exact ? amount : words.atMost(amount),
  )
}

function toolTooSmall({ offer, sends, next }: TooSmall, words: Words): string {
  const name = ({ tool, plan }: ToolOffer) => planName(tool, plan, words)
  const included = grouped(offer.terms.included ?? 0)
  const way = next ? words.way(grouped(sends), name(next), grouped(next.terms.fee)) : ''
  return words.toolTooSmall(name(offer), marketName(offer.tool, words), included, way)
}

function unpublished(reason: Unsent, words: Words): string {
  const { offer, messages, tax } = reason
  const range = bounds(offer, messages, tax)
  const { bands } = offer.terms
  const first = bands && 'unpublished' in bands ? bands.first : undefined
  const say = (amount = 0) => withTax(price(offer.market, amount), tax, words)
  return first === undefined
    ? words.unbounded(planWords(reason, words), say(range?.least))
    : words.unpublished(planWords(reason, words), say(range?.most), String(first))
}

export function price({ currency }: Market, amount: number): string {
  return money(toNumber(amount), currency.decimals)
}

function withTax(amount: string, tax: number, words: Words): string {
  return tax > 0 ? words.withTax(amount) : amount
}
