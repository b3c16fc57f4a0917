// Markets, plans and kinds by the names people use, in any case, width or script.
import { expect, it } from 'vitest'
import { KIND_IDS, KINDS } from '../../src/pricing/cards/kinds'
import { OR_ABOVE, readChoice } from '../../src/pricing/choice'
import { findKind } from '../../src/pricing/count'
import { findMarket, findPlan, MARKET_IDS, MARKETS, type MarketId } from '../../src/pricing/seller'

it.each([
  ['JP', 'JP'],
  ['jp', 'JP'],
  ['ＪＰ', 'JP'],
  [' Japan ', 'JP'],
  ['日本', 'JP'],
  ['ญี่ปุ่น', 'JP'],
  ['taiwan', 'TW'],
  ['台灣', 'TW'],
  ['臺灣', 'TW'],
  ['台湾', 'TW'],
  ['ไทย', 'TH'],
  ['ประเทศไทย', 'TH'],
  ['タイ', 'TH'],
  ['ﾀｲ', 'TH'],
  ['other', 'OTHER'],
  ['その他', 'OTHER'],
  ['Korea', undefined],
  ['', undefined],
  [81, undefined],
])('region %s is %s', (name, id) => {
  expect(findMarket(name)?.id).toBe(id)
})

it.each<[MarketId, unknown, string | undefined]>([
  ['JP', 'standard', 'standard'],
  ['JP', 'STANDARD', 'standard'],
  ['JP', 'Standard plan', 'standard'],
  ['JP', 'スタンダード', 'standard'],
  ['JP', 'スタンダードプラン', 'standard'],
  ['JP', 'ｽﾀﾝﾀﾞｰﾄﾞ', 'standard'],
  ['JP', 'すたんだーど', 'standard'],
  ['JP', 'ライトプラン', 'light'],
  ['JP', 'フリープラン', 'communication'],
  ['JP', 'コミュニケーションプラン', 'communication'],
  ['JP', 'pro', undefined],
  ['TW', '輕用量', 'light'],
  ['TW', '低用量', 'light'],
  ['TW', '中用量', 'medium'],
  ['TW', '高用量方案', 'high'],
  ['TW', 'standard', undefined],
  ['TH', 'Pro', 'pro'],
  ['TH', 'แพ็กเกจโปร', 'pro'],
  ['TH', 'เบสิก', 'basic'],
  ['TH', 'ฟรี', 'free'],
  ['TH', true, undefined],
])('%s plan %s is %s', (market, name, plan) => {
  expect(findPlan(MARKETS[market], name)).toBe(plan)
})

it.each([['cheapest'], ['Cheapest'], ['最安'], ['最安プラン'], ['最便宜'], ['ถูกที่สุด']])(
  '%s asks for the cheapest plan',
  (name) => {
    expect(readChoice(MARKETS.JP, name)).toEqual({ cheapestFrom: undefined })
  },
)

it.each<[MarketId, string, string]>([
  ['TW', 'medium or above', 'medium'],
  ['TW', 'Medium and above', 'medium'],
  ['TW', '中用量以上', 'medium'],
  ['TW', '中用量方案以上', 'medium'],
  ['TW', ' 中用量 以上 ', 'medium'],
  ['JP', 'ライト以上', 'light'],
  ['JP', 'ライトプラン以上', 'light'],
  ['JP', 'ﾗｲﾄ以上', 'light'],
  ['TH', 'เบสิกขึ้นไป', 'basic'],
  ['TH', 'แพ็กเกจเบสิกขึ้นไป', 'basic'],
  ['TH', 'basic or higher', 'basic'],
])('in %s, %j asks for whichever is cheapest from %s on', (id, name, plan) => {
  expect(readChoice(MARKETS[id], name)).toEqual({ cheapestFrom: plan })
})

it.each(['or above', '以上', 'gold or above', 'cheapest or above', 'medium or', 'above', 5, ''])(
  '%j asks for no plan',
  (name) => {
    expect(readChoice(MARKETS.TW, name)).toBeUndefined()
  },
)

it('what is said after a plan asks for it and those above, in every market and language', () => {
  for (const id of MARKET_IDS) {
    for (const [plan, { names, aliases }] of Object.entries(MARKETS[id].plans)) {
      for (const name of [plan, ...Object.values(names), ...aliases]) {
        for (const rest of OR_ABOVE)
          expect(readChoice(MARKETS[id], `${name} ${rest}`), name).toEqual({ cheapestFrom: plan })
      }
    }
  }
})

it('no name means two things', () => {
  for (const id of MARKET_IDS) {
    const names = Object.entries(MARKETS[id].plans).flatMap(([plan, { names, aliases }]) =>
      [plan, ...Object.values(names), ...aliases].map((name) => ({ name, plan })),
    )
    for (const { name, plan } of names) expect(findPlan(MARKETS[id], name), name).toBe(plan)
  }
  for (const id of KIND_IDS) {
    for (const name of [id, ...Object.values(KINDS[id].names), ...KINDS[id].aliases])
      expect(findKind(name), name).toBe(id)
  }
})
