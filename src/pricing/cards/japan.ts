// Japan: yen without consumption tax.
import type { Band, MarketFacts } from '../card'

/** The extra prices in force from 2019-04-18 to 2026-09-30; above 1,000,000 only one source gives them. */
const TABLE_A: Band[] = [
  { upTo: 50_000, price: 3 },
  { upTo: 100_000, price: 2.8 },
  { upTo: 200_000, price: 2.6 },
  { upTo: 300_000, price: 2.4 },
  { upTo: 400_000, price: 2.2 },
  { upTo: 500_000, price: 2 },
  { upTo: 600_000, price: 1.9 },
  { upTo: 700_000, price: 1.8 },
  { upTo: 800_000, price: 1.7 },
  { upTo: 900_000, price: 1.6 },
  { upTo: 1_000_000, price: 1.5 },
  { upTo: 3_000_000, price: 1.4, basis: 'single' },
  { upTo: 5_000_000, price: 1.3, basis: 'single' },
  { upTo: 7_000_000, price: 1.2, basis: 'single' },
  { upTo: 10_000_000, price: 1.1, basis: 'single' },
  { upTo: 15_000_000, price: 1, basis: 'single' },
  { upTo: 20_000_000, price: 0.95, basis: 'single' },
  { upTo: 25_000_000, price: 0.9, basis: 'single' },
  { upTo: 30_000_000, price: 0.85, basis: 'single' },
  { upTo: 35_000_000, price: 0.8, basis: 'single' },
  { upTo: 40_000_000, price: 0.75, basis: 'single' },
  { upTo: 45_000_000, price: 0.7, basis: 'single' },
  { upTo: 50_000_000, price: 0.65, basis: 'single' },
  { upTo: 55_000_000, price: 0.6, basis: 'single' },
  { upTo: 60_000_000, price: 0.55, basis: 'single' },
  { upTo: 65_000_000, price: 0.5, basis: 'single' },
  { upTo: 70_000_000, price: 0.45, basis: 'single' },
  { upTo: 75_000_000, price: 0.4, basis: 'single' },
  { upTo: 80_000_000, price: 0.35, basis: 'single' },
  { upTo: 85_000_000, price: 0.3, basis: 'single' },
  { upTo: 90_000_000, price: 0.25, basis: 'single' },
  { upTo: 95_000_000, price: 0.2, basis: 'single' },
  { price: 0.15, basis: 'single' },
]

export const japan: MarketFacts = {
  names: { en: 'Japan', ja: '日本', 'zh-TW': '日本', th: 'ญี่ปุ่น' },
  aliases: ['JPN', '日本国', 'にほん', 'にっぽん'],
  currency: { code: 'JPY', decimals: 0 },
  page: 'https://www.lycbiz.com/jp/service/line-official-account/plan/',
  tax: [
    { from: '2019-04-18', percent: 8 },
    { from: '2019-10-01', percent: 10 },
  ],
  notes: [
    {
      id: 'features',
      checked: '2026-11-20',
      basis: 'secondary',
      sources: ['https://linestep.jp/2020/05/21/line_price_plan/'],
    },
    {
      id: 'grades',
      checked: '2026-11-20',
      basis: 'official',
      sources: ['https://www.linebiz.com/jp/column/technique/20190726/'],
    },
    {
      id: 'premium-id',
      yearly: 1_200,
      monthly: 100,
      changes: '2026-12-01',
      checked: '2026-11-20',
      basis: 'secondary',
      sources: ['https://wind-mill.co.jp/line-premium-id/', 'https://linelab.jp/lineoffical-premium-id'],
    },
    { id: 'chat-pro', monthly: 3_000, checked: '2026-11-20', basis: 'secondary', sources: [] },
    { id: 'notifications', checked: '2026-11-20', basis: 'secondary', sources: [] },
    { id: 'month', checked: '2026-11-20', basis: 'secondary', sources: [] },
  ],
  plans: {
    communication: {
      names: { en: 'Communication', ja: 'コミュニケーション', 'zh-TW': 'Communication', th: 'Communication' },
      aliases: ['フリー', 'free', '無料', '免費', 'ฟรี'],
    },
    light: { names: { en: 'Light', ja: 'ライト', 'zh-TW': 'Light', th: 'Light' }, aliases: [] },
    standard: {
      names: { en: 'Standard', ja: 'スタンダード', 'zh-TW': 'Standard', th: 'Standard' },
      aliases: [],
    },
  },
  cards: [
    {
      from: '2019-04-18',
      checked: '2026-11-20',
      basis: { from: 'official', fees: 'secondary', extra: 'secondary' },
      sources: [
        'https://netshop.impress.co.jp/node/6219',
        'https://www.linebiz.com/static/jp/docs/line-official-account-price-table.pdf',
      ],
      plans: {
        communication: { fee: 0, included: 1_000, bands: null },
        light: { fee: 5_000, included: 15_000, bands: [{ price: 5 }] },
        standard: { fee: 15_000, included: 45_000, bands: TABLE_A },
      },
    },
    {
      from: '2023-06-01',
      checked: '2026-11-20',
      basis: { from: 'official', fees: 'official', extra: 'secondary' },
      sources: [
        'https://lycbiz.com/jp/news/line-official-account/20221031/',
        'https://www.linebiz.com/static/jp/docs/line-official-account-price-table.pdf',
      ],
      plans: {
        communication: { fee: 0, included: 200, bands: null },
        light: { fee: 5_000, included: 5_000, bands: null },
        standard: { fee: 15_000, included: 30_000, bands: TABLE_A },
      },
    },
    {
      from: '2026-10-01',
      checked: '2026-11-20',
      basis: { from: 'announced', fees: 'secondary', extra: 'secondary' },
      sources: [
        'https://www.lycbiz.com/jp/news/line-official-account/20260216/',
        'https://www.lycbiz.com/jp/service/line-official-account/plan/',
      ],
      plans: {
        communication: { fee: 0, included: 200, bands: null },
        light: { fee: 5_000, included: 5_000, bands: null },
        standard: {
          fee: 15_000,
          included: 30_000,
          bands: [{ upTo: 200_000, price: 3 }, { price: 2.5 }],
        },
      },
    },
  ],
}
