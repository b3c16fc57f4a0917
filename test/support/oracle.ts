// Independent arithmetic: what a plan costs and which plan is cheapest, band by band from the card, without the lines.
import type { Plan } from '../../src/pricing/card'
import type { Offer } from '../../src/pricing/offer'

const TEN_THOUSANDTHS = 10_000

/** Before tax, in ten-thousandths; undefined where the plan cannot send that many. */
export function netRange(terms: Plan, messages: number): { least: number; most: number } | undefined {
  const { included, includedAtFirst = included, bands } = terms
  const fee = Math.round(terms.fee * TEN_THOUSANDTHS)
  if (messages <= included) return { least: fee, most: fee }
  if (messages <= includedAtFirst) return { least: fee, most: Number.POSITIVE_INFINITY }
  if (bands === null) return undefined
  const extra = messages - included
  if (!Array.isArray(bands)) {
    const first = bands.first === undefined ? Number.POSITIVE_INFINITY : bands.first
    return { least: fee, most: fee + extra * Math.round(first * TEN_THOUSANDTHS) }
  }
  let net = fee
  let before = 0
  for (const { upTo = extra, price } of bands) {
    const inside = Math.max(0, Math.min(extra, upTo) - before)
    net += inside * Math.round(price * TEN_THOUSANDTHS)
    before = Math.min(extra, upTo)
  }
  return { least: net, most: net }
}

/** The first plan that cannot cost more than any other; undefined where none is sure. */
export function surestPlan(all: readonly Offer[], messages: number): string | undefined {
  const able = all.flatMap(({ plan, terms }) => {
    const range = netRange(terms, messages)
    return range ? [{ plan, ...range }] : []
  })
  return able.find(({ most }, at) => able.every(({ least }, other) => other === at || most <= least))?.plan
}
