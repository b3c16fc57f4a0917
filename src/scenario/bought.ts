// The other way round: what an amount of money buys in a scenario's first month.
import { readChoice } from '../pricing/choice'
import { cost } from '../pricing/cost'
import { offer, offers, taxPercent } from '../pricing/inforce'
import { type Amount, MOST_MESSAGES, toAmount } from '../pricing/money'
import { firstDay } from '../pricing/month'
import { type Offer, offersFrom } from '../pricing/offer'
import { mostMessages, mostOfAny } from '../pricing/reach'
import { attempt, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { boundOf, monthCost } from './costs'
import { defaultSend } from './defaults'
import { forecast } from './forecast'
import type { Scenario } from './scenario'

export interface Bought {
  month: string
  offer: Offer
  /** The most messages that the amount pays for. */
  messages: number
  /** Set where it may pay for more: the price of messages beyond is not known. */
  atLeast: boolean
  /** Messages of a send to everyone. */
  people: number
  /** Sends to everyone that the messages are enough for; none where nobody can be reached. */
  sends: number
  /** Messages of these sends, what they cost, and what is left of the amount. */
  used: number
  cost: Amount | Refusal
  left: Amount | Refusal
}

/** @param amount for a month, on the tax basis of the scenario; other monthly cost is paid from it first */
export function bought(scenario: Scenario, amount: Amount): Bought | Refusal {
  return attempt(() => {
    const market = MARKETS[scenario.market]
    const date = firstDay(scenario.start)
    const tax = scenario.withTax ? taxPercent(market, date) : 0
    const forLine = Math.max(0, amount - toAmount(scenario.otherCost))
    const each = Math.floor(forLine / scenario.accounts)
    const most = mostOf(scenario, each, tax, date)
    if (most instanceof Refusal) return most
    const bound = boundOf(scenario, most.offer)
    const messages = Math.min(bound * scenario.accounts, ofAll(scenario.accounts, most, forLine, tax))
    const [month] = forecast({ ...scenario, months: 1, sends: [] })
    if (!month) throw new Error('A scenario has no month')
    const people = Math.round(month.reachable * (1 - scenario.otherApp / 100))
    const sends = people > 0 ? Math.floor(messages / people) : 0
    const used = sends * people
    const spent = monthCost(scenario, { ...month, messages: used }, scenario.plan)
    const total = spent instanceof Refusal ? spent : spent.total
    return {
      month: scenario.start,
      offer: most.offer,
      messages,
      atLeast: most.atLeast && messages < bound * scenario.accounts,
      people,
      sends,
      used,
      cost: total,
      left: total instanceof Refusal ? total : amount - total,
    }
  })
}

/** The scenario with nothing but so many sends to everyone in every month. */
export function withSends(scenario: Scenario, times: number): Scenario {
  return { ...scenario, sends: [{ ...defaultSend(scenario.sends[0]?.name ?? ''), perMonth: times }] }
}

interface Most {
  offer: Offer
  /** Of one account. */
  messages: number
  atLeast: boolean
}

/** The plan that sends most for an account's share of the amount. */
function mostOf({ market: id, plan }: Scenario, each: Amount, tax: number, date: string): Most | Refusal {
  const market = MARKETS[id]
  const choice = readChoice(market, plan)
  const own = choice && 'plan' in choice ? offer(market, choice.plan, date) : undefined
  const lowest = choice && 'cheapestFrom' in choice ? choice.cheapestFrom : undefined
  const most = own ? mostMessages(own, each, tax) : mostOfAny(market, each, tax, date, lowest)
  if (most instanceof Refusal) {
    const { reason } = most
    if (reason.code === 'reach-unknown') return { offer: reason.offer, messages: reason.least, atLeast: true }
    if (reason.code === 'reach-beyond-count')
      return { offer: reason.offer, messages: MOST_MESSAGES, atLeast: false }
    return most
  }
  const able = own ? [own] : offersFrom(offers(market, date), lowest)
  const found = able.find((one) => mostMessages(one, each, tax) === most)
  if (!found) throw new Error(`No plan sends ${most}`)
  return { offer: found, messages: most, atLeast: false }
}

/** What is left when every account has sent the same pays for one message more on some of them. */
function ofAll(accounts: number, { offer: on, messages }: Most, amount: Amount, tax: number): number {
  const [least, more] = [cost(on, messages, tax), cost(on, messages + 1, tax)]
  const same = Math.min(accounts * messages, MOST_MESSAGES)
  if (accounts === 1 || least instanceof Refusal || more instanceof Refusal) return same
  const further = Math.floor((amount - accounts * least) / (more - least))
  return Math.min(same + Math.max(0, Math.min(accounts - 1, further)), MOST_MESSAGES)
}
