// Taiwan: New Taiwan dollars without business tax.
import type { RateCard } from '../card'

export const taiwan: RateCard[] = [
  {
    from: '2019-04-18',
    checked: '2026-11-20',
    basis: { from: 'secondary', fees: 'secondary', extra: 'secondary' },
    sources: ['https://oakmega.com/blog/line-official-account-new-charging-rules'],
    plans: {
      light: { fee: 0, included: 500, bands: null },
      medium: { fee: 800, included: 4_000, bands: [{ price: 0.2 }] },
      high: { fee: 4_000, included: 25_000, bands: { unpublished: true, first: 0.15 } },
    },
  },
  {
    from: '2023-09-01',
    checked: '2026-11-20',
    basis: { from: 'secondary', fees: 'secondary', extra: 'secondary' },
    sources: [
      'https://tw.linebiz.com/column/LINEOA-2023-Price-Plan/',
      'https://tw.linebiz.com/faq/oa-price/',
    ],
    plans: {
      light: { fee: 0, included: 200, bands: null },
      medium: { fee: 800, included: 3_000, bands: null },
      high: { fee: 1_200, included: 6_000, bands: { unpublished: true, first: 0.2 } },
    },
  },
  {
    from: '2026-11-01',
    checked: '2026-11-20',
    basis: { from: 'announced', fees: 'secondary', extra: 'secondary' },
    sources: [
      'https://tw.linebiz.com/column/LINEOA-2026-Price-Plan/',
      'https://tw.linebiz.com/faq/oa-price/',
    ],
    plans: {
      light: { fee: 0, included: 200, bands: null },
      medium: { fee: 1_000, included: 3_000, bands: null },
      high: { fee: 1_400, included: 6_000, bands: [{ upTo: 50_000, price: 0.2 }, { price: 0.15 }] },
    },
  },
]
