// Every other market: US dollars; the card begins on the day it was seen, its real start is not known.
import type { MarketFacts } from '../card'

export const elsewhere: MarketFacts = {
  names: { en: 'Other markets', ja: 'その他の地域', 'zh-TW': '其他地區', th: 'ประเทศ/ภูมิภาคอื่น' },
  aliases: ['others', 'elsewhere', 'other regions', 'その他', '其他', 'อื่นๆ', 'ประเทศอื่น'],
  currency: { code: 'USD', decimals: 2 },
  page: 'https://www.lycbiz.jp/en/other/',
  tax: [],
  notes: [{ id: 'month', checked: '2026-11-20', basis: 'secondary', sources: [] }],
  plans: {
    communication: {
      names: { en: 'Communication', ja: 'コミュニケーション', 'zh-TW': 'Communication', th: 'Communication' },
      aliases: ['free'],
    },
    light: { names: { en: 'Light', ja: 'ライト', 'zh-TW': 'Light', th: 'Light' }, aliases: [] },
    standard: {
      names: { en: 'Standard', ja: 'スタンダード', 'zh-TW': 'Standard', th: 'Standard' },
      aliases: [],
    },
  },
  cards: [
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
  ],
}
