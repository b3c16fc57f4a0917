// Thailand: baht without VAT.
import type { MarketFacts } from '../card'

export const thailand: MarketFacts = {
  names: { en: 'Thailand', ja: 'タイ', 'zh-TW': '泰國', th: 'ไทย' },
  aliases: ['THA', '泰国', 'ประเทศไทย', 'เมืองไทย'],
  currency: { code: 'THB', decimals: 2 },
  page: 'https://lineforbusiness.com/th/service/line-oa-features/broadcast-message',
  tax: [{ from: '2019-08-01', percent: 7 }],
  notes: [
    { id: 'premium-id', yearly: 444, checked: '2026-11-20', basis: 'single', sources: [] },
    { id: 'notifications', checked: '2026-11-20', basis: 'secondary', sources: [] },
    { id: 'month', checked: '2026-11-20', basis: 'secondary', sources: [] },
  ],
  plans: {
    free: { names: { en: 'Free', ja: 'フリー', 'zh-TW': '免費', th: 'ฟรี' }, aliases: ['無料'] },
    basic: { names: { en: 'Basic', ja: 'ベーシック', 'zh-TW': 'Basic', th: 'เบสิก' }, aliases: ['基本'] },
    pro: { names: { en: 'Pro', ja: 'プロ', 'zh-TW': 'Pro', th: 'โปร' }, aliases: ['專業'] },
  },
  cards: [
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
  ],
}
