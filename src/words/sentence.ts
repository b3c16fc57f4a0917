// Says a refusal in one or two sentences: what is wrong, what is accepted, and the way out.

import { cheapest } from '../pricing/cheapest'
import { bounds } from '../pricing/cost'
import { offers } from '../pricing/inforce'
import { type Amount, MOST_MESSAGES, MOST_MONEY } from '../pricing/money'
import type { Offer, ToolOffer } from '../pricing/offer'
import { type Accepts, type Reason, Refusal } from '../pricing/refusal'
import { MARKET_IDS, TOOLS } from '../pricing/seller'
import { marketName, planInSentence, planOf, price, sellerInSentence, toolPrice, unitPrice } from './names'
import { grouped, withCommas } from './number'
import type { PlanWords, Words } from './shapes/cells'

export function sentence(reason: Reason, words: Words): string {
  switch (reason.code) {
    case 'missing':
      return words.missing(reason.argument, accepted(reason.accepts, words))
    case 'unreadable':
      return words.unreadable(reason.argument, shown(reason.value, words), accepted(reason.accepts, words))
    case 'count': {
      const { argument, value, fault, accepts } = reason
      const counted = typeof value === 'number' ? withCommas(shown(value, words)) : shown(value, words)
      return words.count(argument, counted, words.faults[fault], accepted(accepts, words))
    }
    case 'one-value':
      return words.oneValue(reason.argument, reason.shape)
    case 'shapes':
      return words.shapes(
        reason.shapes.map(({ argument, shape }) => `${argument} ${shape}`).join(words.comma),
      )
    case 'too-many-messages':
      return words.tooManyMessages(grouped(MOST_MESSAGES))
    case 'before-first-card': {
      const { seller, date } = reason
      return words.beforeFirstCard(sellerInSentence(seller, words), date, seller.cards[0]?.from ?? '')
    }
    case 'not-sold':
      return words.notSold(planWords(reason, words), wayOut(reason, words))
    case 'included-unknown': {
      const { includedAtFirst = 0 } = reason.offer.terms
      return words.includedUnknown(planWords(reason, words), grouped(includedAtFirst))
    }
    case 'unpublished':
      return unpublished(reason, words)
    case 'tax-unknown':
      return words.taxUnknown(sellerInSentence(reason.market, words))
    case 'fee-above-budget': {
      const { offer, budget, tax } = reason
      const fee = withTax(price(offer.market, bounds(offer, 0, tax)?.least ?? 0, words), tax, words)
      return words.feeAboveBudget(
        planOf(offer.market, offer.plan, words),
        fee,
        price(offer.market, budget, words),
      )
    }
    case 'reach-unknown': {
      const { offer, least } = reason
      return words.reachUnknown(planOf(offer.market, offer.plan, words), grouped(least))
    }
    case 'reach-beyond-count': {
      const { market, plan } = reason.offer
      return words.reachBeyondCount(planOf(market, plan, words), grouped(MOST_MESSAGES))
    }
    case 'split-unknown':
      return words.splitUnknown(sellerInSentence(reason.market, words), grouped(reason.messages))
    case 'tool-unpublished': {
      const { least } = reason.tool
      return words.toolUnpublished(
        sellerInSentence(reason.tool, words),
        least === undefined ? '' : toolPrice(least, words),
      )
    }
    case 'tool-too-small':
      return toolTooSmall(reason, words)
    case 'undecided':
      return undecided(reason, words)
  }
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
      return words.or(accepts.cheapest ? [...plans, words.accepts.cheapest] : plans)
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
    plan: planOf(offer.market, offer.plan, words),
    included: grouped(offer.terms.included),
    messages: grouped(messages),
  }
}

type Unsent = { offer: Offer; messages: number; tax: number }

function wayOut({ offer, messages, tax }: Unsent, words: Words): string {
  const way = cheapest(offer.market, messages, offer.card.from)
  if (way instanceof Refusal) return ''
  const { least = 0, most = Number.POSITIVE_INFINITY } = bounds(way, messages, tax) ?? {}
  if (most === Number.POSITIVE_INFINITY) return ''
  const amount = withTax(price(way.market, most, words), tax, words)
  return words.way(
    grouped(messages),
    planInSentence(way.market, way.plan, words),
    least === most ? amount : words.atMost(amount),
  )
}

type TooSmall = Extract<Reason, { code: 'tool-too-small' }>

function toolTooSmall({ offer, sends, next }: TooSmall, words: Words): string {
  const fee = ({ terms }: ToolOffer) => words.withTax(toolPrice(terms.fee, words))
  const way = next ? words.way(grouped(sends), planInSentence(next.tool, next.plan, words), fee(next)) : ''
  return words.toolTooSmall(planOf(offer.tool, offer.plan, words), grouped(offer.terms.included ?? 0), way)
}

function unpublished(reason: Unsent, words: Words): string {
  const { offer, messages, tax } = reason
  const range = bounds(offer, messages, tax)
  const { bands } = offer.terms
  const first = bands && 'unpublished' in bands ? bands.first : undefined
  const say = (amount: Amount = 0) => withTax(price(offer.market, amount, words), tax, words)
  return first === undefined
    ? words.unbounded(planWords(reason, words), say(range?.least))
    : words.unpublished(planWords(reason, words), say(range?.most), unitPrice(offer.market, first, words))
}

type Undecided = Extract<Reason, { code: 'undecided' }>

function undecided({ market, messages, date }: Undecided, words: Words): string {
  const said = words.undecided(sellerInSentence(market, words), grouped(messages))
  const priced = offers(market, date).find((offer) => {
    const range = bounds(offer, messages, 0)
    return range && range.least === range.most
  })
  return priced ? said + words.namePlan(planInSentence(market, priced.plan, words)) : said
}

function withTax(amount: string, tax: number, words: Words): string {
  return tax > 0 ? words.withTax(amount) : amount
}
