// Markets, plans and kinds by the names people use, in any case, width or script.
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/pricing/cards/kinds'
import { CHEAPEST_NAMES, OR_ABOVE, readChoice } from '../../src/pricing/choice'
import { findKind } from '../../src/pricing/count'
import { Directory } from '../../src/pricing/directory'
import {
  findMarket,
  findPlan,
  findTool,
  MARKET_IDS,
  MARKETS,
  type MarketId,
  type Seller,
  TOOLS,
} from '../../src/pricing/seller'

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
  // The word for a plan stands where the language puts it.
  ['JP', 'プランライト', undefined],
  ['TW', '方案輕用量', undefined],
  ['TH', 'plan pro', undefined],
  ['TH', 'โปรแพ็กเกจ', undefined],
  ['TH', 'โปรแพ็คเกจ', undefined],
  ['TH', 'แพ็คเกจโปร', 'pro'],
])('%s plan %s is %s', (market, name, plan) => {
  expect(findPlan(MARKETS[market], name)).toBe(plan)
})

it.each(['cheapest', 'Cheapest', '最安', '最安プラン', '最安値', '最便宜', '最便宜方案', '最省', 'ถูกที่สุด'])(
  '%s asks for the cheapest plan',
  (name) => {
    expect(readChoice(MARKETS.JP, name)).toStrictEqual({ cheapestFrom: undefined })
  },
)

it('every name that asks for the cheapest plan is told to those who list them', () => {
  expect(CHEAPEST_NAMES).toEqual(
    expect.arrayContaining([
      'cheapest',
      '最安',
      '最安プラン',
      '最安値',
      '最便宜',
      '最便宜方案',
      '最省',
      'ถูกที่สุด',
    ]),
  )
})

it.each([
  ['応答メッセージ', 'auto-response'],
  ['リプライ', 'reply'],
  ['テスト送信', 'test'],
  ['ブロードキャスト', 'broadcast'],
  ['シナリオ配信', 'push'], // a step message of L Step, which sends by push
])('%s is the kind %s', (name, kind) => {
  expect(findKind(name)).toBe(kind)
})

it.each<[MarketId, string, string]>([
  ['TW', 'medium or above', 'medium'],
  ['TW', 'Medium and above', 'medium'],
  ['TW', 'MEDIUM OR ABOVE', 'medium'],
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

describe('no name means two things', () => {
  type Named = { names: Record<string, string>; aliases: readonly string[] }
  const namesOf = (id: string, { names, aliases }: Named) => [id, ...Object.values(names), ...aliases]
  const everyName = (entries: Readonly<Record<string, Named>>) =>
    Object.entries(entries).flatMap(([id, entry]) => namesOf(id, entry).map((name) => [name, id] as const))
  const toolsById = Object.fromEntries(TOOLS.map((tool) => [tool.id, tool]))

  it.each<[string, (name: string) => string | undefined, Readonly<Record<string, Named>>]>([
    ['markets', (name) => findMarket(name)?.id, MARKETS],
    ['tools', (name) => findTool(name)?.id, toolsById],
    ['kinds', findKind, KINDS],
    ...[...Object.values(MARKETS), ...TOOLS].map(
      (seller): [string, (name: string) => string | undefined, Seller['plans']] => [
        `plans of ${seller.id}`,
        (name) => findPlan(seller, name),
        seller.plans,
      ],
    ),
  ])('every name and alias of %s finds its own', (_name, find, entries) => {
    const all = everyName(entries)
    expect(all.map(([name]) => [name, find(name)])).toEqual(all)
  })

  it.each([...Object.values(MARKETS), ...TOOLS])('no plan of $id is called cheapest', ({ plans }) => {
    expect(CHEAPEST_NAMES.map((name) => findPlan({ plans }, name))).toEqual(
      CHEAPEST_NAMES.map(() => undefined),
    )
  })
})

describe('a name that says no more than "plan"', () => {
  const directory = new Directory({ only: { names: { en: 'Plan' }, aliases: ['プラン'] } })

  it.each([['plan'], ['PLAN'], [' Plan '], ['プラン'], ['ぷらん'], ['plan plan']])(
    '%j is found where it is one',
    (name) => {
      expect(directory.find(name)).toBe('only')
    },
  )

  it.each([[''], [' '], ['方案'], ['แพ็กเกจ']])('%j is not taken for it', (name) => {
    expect(directory.find(name)).toBeUndefined()
  })

  it.each(['plan', 'プラン', '方案', 'แพ็กเกจ', 'แพ็คเกจ'])('%s is no plan of any market or tool', (name) => {
    expect(
      [...Object.values(MARKETS), ...TOOLS].map((seller) => findPlan(seller, name)).filter(Boolean),
    ).toEqual([])
  })
})
