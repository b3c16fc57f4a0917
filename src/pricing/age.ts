// How old prices are: nothing is fetched, so a sheet may outlive its cards.
import type { RateCard } from './card'
import { addMonths, monthOf } from './month'

/** After so many days a card should be looked at again. */
export const LOOK_AGAIN = 120

const DAY = 86_400_000

export function isOld({ checked }: Pick<RateCard, 'checked'>, today: string): boolean {
  return (Date.parse(today) - Date.parse(checked)) / DAY > LOOK_AGAIN
}

/** The first month too far ahead for its prices to be more than today's. */
export function farAhead(today: string): string {
  return addMonths(monthOf(today), 13)
}
