// Every other market: US dollars; the card begins on the day it was seen, its real start is not known.
import type { RateCard } from '../card'

export const elsewhere: RateCard[] = [
  {
    from: '2026-07-24',
    checked: '2026-11-20',
    basis: { from: 'single', fees: 'single', extra: 'single' },
    sources: ['https://www.lycbiz.jp/en/other/'],
    plans: {
      communication: { fee: 0, included: 500, bands: null },
      light: { fee: 50, included: 10_000, bands: null },
      standard: { fee: 150, included: 40_000, bands: { unpublished: true } },
    },
  },
]
