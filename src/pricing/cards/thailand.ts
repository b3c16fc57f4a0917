// Thailand: baht without VAT.
import type { RateCard } from '../card'

export const thailand: RateCard[] = [
  {
    from: '2019-08-01',
    checked: '2026-11-20',
    basis: { from: 'secondary', fees: 'secondary', extra: 'secondary' },
    sources: ['https://www.bangkokpost.com/business/1724687/line-draws-flak-over-changes'],
    plans: {
      free: { fee: 0, included: 500, includedAtFirst: 1_000, bands: null },
      basic: { fee: 1_200, included: 15_000, bands: [{ price: 0.08 }] },
      pro: { fee: 1_500, included: 35_000, bands: [{ price: 0.04 }] },
    },
  },
  {
    from: '2024-08-01',
    checked: '2026-11-20',
    basis: { from: 'single', fees: 'secondary', extra: 'secondary' },
    sources: ['https://lineforbusiness.com/th/service/line-oa-features/broadcast-message'],
    plans: {
      free: { fee: 0, included: 300, bands: null },
      basic: { fee: 1_280, included: 15_000, bands: [{ price: 0.1 }] },
      pro: { fee: 1_780, included: 35_000, bands: [{ price: 0.06 }] },
    },
  },
]
