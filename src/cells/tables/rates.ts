// A rate card as a table: a row for each plan and band, then what the card stands on.
import type { Plan, RateCard } from '../../pricing/card'
import { taxPercent } from '../../pricing/inforce'
import { monthOf } from '../../pricing/month'
import { attempt, Refusal } from '../../pricing/refusal'
import type { Market } from '../../pricing/seller'
import { ageRemarks } from '../../words/age'
import { planName, unitPrice } from '../../words/names'
import { grouped } from '../../words/number'
import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'
import { noteRows } from './notes'
import { table } from './table'

export function ratesTable(
  market: Market,
  card: RateCard,
  date: string,
  today: string,
  words: Words,
): Value[][] {
  const { rates, basis, basisOf } = words
  const tax = attempt(() => taxPercent(market, date))
  return table([
    [rates.plan, rates.name, rates.fee, rates.included, rates.from, rates.upTo, rates.price, rates.basis],
    ...Object.entries(card.plans).flatMap(([id, plan]) => {
      const lead = [id, planName(market, id, words), plan.fee, included(plan, words)]
      return extraRows(market, plan, card, words).map((row, index) => [
        ...(index ? [id, '', '', ''] : lead),
        ...row,
      ])
    }),
    [],
    [rates.currency, rates.withoutTax(market.currency.code)],
    [rates.tax, tax instanceof Refusal ? rates.taxUnknown : `${tax}%`],
    [rates.inForce, card.from],
    [rates.checked, card.checked],
    ...ageRemarks(market, [card], monthOf(date), today, words).map((remark) => [rates.checked, remark]),
    [basisOf.from, basis[card.basis.from]],
    [basisOf.fees, basis[card.basis.fees]],
    [basisOf.extra, basis[card.basis.extra]],
    ...card.sources.map((source) => [rates.source, source]),
    ...noteRows(market, words),
  ])
}

function included({ included, includedAtFirst }: Plan, { rates }: Words): Value {
  return includedAtFirst === undefined
    ? included
    : rates.includedAtFirst(grouped(includedAtFirst), grouped(included))
}

function extraRows(market: Market, { bands }: Plan, card: RateCard, words: Words): Value[][] {
  const { rates, basis } = words
  if (bands === null) return [['', '', rates.none, '']]
  if ('unpublished' in bands) {
    const { first } = bands
    const price = first === undefined ? rates.unpublished : rates.firstPrice(unitPrice(market, first, words))
    return [[1, '', price, basis[card.basis.extra]]]
  }
  return bands.map((band, index) => [
    (bands[index - 1]?.upTo ?? 0) + 1,
    band.upTo ?? '',
    band.price,
    basis[band.basis ?? card.basis.extra],
  ])
}
