// Taiwan: New Taiwan dollars without business tax.
import type { MarketFacts } from '../card'

export const taiwan: MarketFacts = {
  names: { en: 'Taiwan', ja: '台湾', 'zh-TW': '台灣', th: 'ไต้หวัน' },
  aliases: ['TWN', '臺灣'],
  currency: { code: 'TWD', decimals: 2 },
  page: 'https://tw.linebiz.com/faq/oa-price/',
  tax: [{ from: '2019-04-18', percent: 5 }],
  notes: [
    { id: 'segments', plans: ['medium', 'high'], checked: '2026-11-20', basis: 'single', sources: [] },
    {
      id: 'grades',
      checked: '2026-11-20',
      basis: 'single',
      sources: ['https://oakmega.com/blog/line-official-account-new-charging-rules'],
    },
    {
      id: 'premium-id',
      yearly: 720,
      checked: '2026-11-20',
      basis: 'single',
      sources: ['https://esairesult.com/0e38d0e5b44ea976/601fc69588748b57.html'],
    },
    {
      id: 'mid-month',
      checked: '2026-11-20',
      basis: 'single',
      sources: ['https://tw.linebiz.com/faq/oa-additional/'],
    },
    { id: 'notifications', checked: '2026-11-20', basis: 'secondary', sources: [] },
    {
      id: 'month',
      ends: '23:00',
      checked: '2026-11-20',
      basis: 'official',
      sources: ['https://help2.line.me/'],
    },
  ],
  plans: {
    light: {
      names: { en: 'Light', ja: '軽用量', 'zh-TW': '輕用量', th: 'Light' },
      aliases: ['低用量', '轻用量', 'ライト'],
    },
    medium: {
      names: { en: 'Medium', ja: '中用量', 'zh-TW': '中用量', th: 'Medium' },
      aliases: ['ミディアム'],
    },
    high: { names: { en: 'High', ja: '高用量', 'zh-TW': '高用量', th: 'High' }, aliases: ['ハイ'] },
  },
  cards: [
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
  ],
}
