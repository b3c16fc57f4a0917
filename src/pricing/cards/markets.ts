// What is true of a market whatever its rate card: names, currency, tax by date.
import type { MarketFacts, RateBook } from '../card'

const japan: MarketFacts = {
  names: { en: 'Japan', ja: '日本', 'zh-TW': '日本', th: 'ญี่ปุ่น' },
  aliases: ['JPN', '日本国', 'にほん', 'にっぽん'],
  currency: { code: 'JPY', decimals: 0 },
  tax: [
    { from: '2019-04-18', percent: 8 },
    { from: '2019-10-01', percent: 10 },
  ],
  notes: [
    {
      id: 'functions',
      basis: 'single',
      sources: ['https://linestep.jp/2020/05/21/line_price_plan/'],
    },
    {
      id: 'grades',
      basis: 'single',
      sources: ['https://ligla.jp/blog/line-official/certificationfee'],
    },
    {
      id: 'premium-id',
      yearly: 1_200,
      monthly: 100,
      basis: 'secondary',
      sources: ['https://wind-mill.co.jp/line-premium-id/', 'https://linelab.jp/lineoffical-premium-id'],
    },
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
}

const taiwan: MarketFacts = {
  names: { en: 'Taiwan', ja: '台湾', 'zh-TW': '台灣', th: 'ไต้หวัน' },
  aliases: ['TWN', '臺灣'],
  currency: { code: 'TWD', decimals: 2 },
  tax: [{ from: '2019-04-18', percent: 5 }],
  notes: [
    { id: 'segments', plans: ['medium', 'high'], basis: 'single', sources: [] },
    {
      id: 'grades',
      basis: 'single',
      sources: ['https://oakmega.com/blog/line-official-account-new-charging-rules'],
    },
    {
      id: 'premium-id',
      yearly: 720,
      basis: 'single',
      sources: ['https://esairesult.com/0e38d0e5b44ea976/601fc69588748b57.html'],
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
}

const thailand: MarketFacts = {
  names: { en: 'Thailand', ja: 'タイ', 'zh-TW': '泰國', th: 'ไทย' },
  aliases: ['THA', '泰国', 'ประเทศไทย', 'เมืองไทย'],
  currency: { code: 'THB', decimals: 2 },
  tax: [{ from: '2019-08-01', percent: 7 }],
  notes: [{ id: 'premium-id', yearly: 444, basis: 'single', sources: [] }],
  plans: {
    free: { names: { en: 'Free', ja: 'フリー', 'zh-TW': '免費', th: 'ฟรี' }, aliases: ['無料'] },
    basic: { names: { en: 'Basic', ja: 'ベーシック', 'zh-TW': 'Basic', th: 'เบสิก' }, aliases: ['基本'] },
    pro: { names: { en: 'Pro', ja: 'プロ', 'zh-TW': 'Pro', th: 'โปร' }, aliases: ['專業'] },
  },
}

const elsewhere: MarketFacts = {
  names: { en: 'Other markets', ja: 'その他の地域', 'zh-TW': '其他地區', th: 'ตลาดอื่น' },
  aliases: ['others', 'elsewhere', 'other regions', 'その他', '其他', 'อื่นๆ'],
  currency: { code: 'USD', decimals: 2 },
  tax: [],
  notes: [],
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
}

export const markets: RateBook['markets'] = { JP: japan, TW: taiwan, TH: thailand, OTHER: elsewhere }
