// What tools charge beside LINE, and what is refused.

import { describe, expect, it } from 'vitest'
import { toolsTable } from '../../src/cells/tables/tools'
import { toNumber } from '../../src/pricing/money'
import { granted } from '../../src/pricing/refusal'
import { findTool, TOOLS, type Tool } from '../../src/pricing/seller'
import { toolCost } from '../../src/pricing/tools'
import { WORDS } from '../../src/words/cells'
import type { Language } from '../../src/words/language'
import { sentence } from '../../src/words/sentence'
import { refusal } from '../support/month'

const TODAY = '2026-11-21'

function toolOf(name: string): Tool {
  const found = findTool(name)
  if (!found) throw new Error(`no tool ${name}`)
  return found
}

const fee = (tool: string, plan: string, sends: number, date = TODAY) =>
  toNumber(granted(toolCost(toolOf(tool), plan, sends, date)))

it.each([
  ['lstep', ['L Step', 'lstep', 'Lステップ', 'Ｌステップ', 'エルステップ', 'えるすてっぷ']],
  ['lme', ['エルメ', 'L Message', 'lme', 'LME']],
  ['utage', ['UTAGE', 'ユタージュ', 'utage']],
  ['lmail', ['Lメール', 'Lステッププラス']],
  ['myasp', ['MyASP', 'マイスピー']],
  ['liny', ['Liny']],
  ['ocard', ['Ocard']],
  ['oakmega', ['OakMega', 'oakmega']],
])('%s is found by %j', (id, names) => {
  expect(names.map((name) => findTool(name)?.id)).toEqual(names.map(() => id))
})

describe('the fee of a plan that includes the sends', () => {
  it.each([
    ['lstep', 'フリー', 200, 0],
    ['lstep', 'スタート', 5_000, 5_000],
    ['lstep', 'スタンダード', 30_000, 21_780],
    ['lstep', 'プロ', 50_000, 32_780],
    ['lstep', '大量10万', 100_000, 87_780],
    ['lstep', '大量送信10万プラン', 100_000, 87_780],
    ['lstep', '大量30万', 300_000, 131_780],
    ['lstep', '大量50万', 500_000, 142_780],
    ['lstep', '大量100万', 1_000_000, 197_780],
    ['lme', 'free', 1_000, 0],
    ['lme', 'standard', 10_000_000, 10_780],
    ['lme', 'pro', 0, 33_000],
    ['utage', 'UTAGE', 10_000_000, 21_670],
  ])('%s %s with %i sends: %d', (tool, plan, sends, expected) => {
    expect(fee(tool, plan, sends)).toBe(expected)
  })

  it.each([
    ['lstep', 0, 0],
    ['lstep', 200, 0],
    ['lstep', 201, 5_000],
    ['lstep', 5_001, 21_780],
    ['lstep', 30_001, 32_780],
    ['lstep', 50_001, 87_780],
    ['lstep', 500_001, 197_780],
    ['lme', 1_000, 0],
    ['lme', 1_001, 10_780],
    ['utage', 0, 21_670],
  ])('cheapest of %s with %i sends: %d', (tool, sends, expected) => {
    expect(fee(tool, 'cheapest', sends)).toBe(expected)
    expect(fee(tool, '最安', sends)).toBe(expected)
  })
})

describe('what is refused', () => {
  const say = (answer: () => unknown, language: Language = 'en') =>
    sentence(refusal(answer), WORDS[language]())

  it.each([
    [
      ...(['lstep', 'standard', 30_001] as const),
      'Standard (L Step) includes 30,000 sends and no more can be bought. For 30,001 you need Pro: 32,780 JPY with tax.',
    ],
    [
      ...(['lstep', 'cheapest', 1_000_001] as const),
      'Bulk 1M (L Step) includes 1,000,000 sends and no more can be bought.',
    ],
    [
      'lme',
      'free',
      1_001,
      'Free (L Message) includes 1,000 sends and no more can be bought. For 1,001 you need Standard: 10,780 JPY with tax.',
    ],
    ['lmail', 'cheapest', 1, 'The prices of L Mail are not known to us. Ask its vendor.'],
    ['myasp', 'cheapest', 1, 'The prices of MyASP are not known to us. Ask its vendor.'],
    ['liny', 'pro', 1, 'The prices of Liny are not known to us (from 5,000 JPY a month). Ask its vendor.'],
    ['ocard', 'cheapest', 1, 'The prices of Ocard are not known to us. Ask its vendor.'],
    ['oakmega', 'cheapest', 1, 'The prices of OakMega are not known to us. Ask its vendor.'],
    ['utage', 'gold', 1, 'plan cannot be “gold”. Give utage or cheapest.'],
  ])('%s %s with %i sends: %s', (tool, plan, sends, text) => {
    expect(say(() => fee(tool, plan, sends))).toBe(text)
  })

  it('in Japanese', () => {
    expect(say(() => fee('lstep', 'standard', 30_001), 'ja')).toBe(
      'スタンダードプラン（Lステップ）は 30,000 通までで、追加はできません。30,001 通を送るにはプロプランが必要で、費用は 32,780 円（税込）です。',
    )
  })

  it('a plan that the card of the day does not have', () => {
    const lme = toolOf('lme')
    const cards = lme.cards.map((card) => ({ ...card, plans: { pro: { fee: 33_000, included: null } } }))
    const asked = () => granted(toolCost({ ...lme, cards }, 'standard', 1, TODAY))
    expect(refusal(asked)).toMatchObject({ code: 'unreadable', argument: 'plan', value: 'standard' })
  })

  it('prices before the first card, which are not known', () => {
    expect(say(() => fee('lstep', 'pro', 1, '2025-12-31'))).toBe(
      'date 2025-12-31 is before the first rate card for L Step. Give 2026-01-01 or later.',
    )
  })
})

describe('both sides of the date of every card', () => {
  /** The fee the day before; none where the card is the first. */
  const CARDS: [string, string, string, string, number | undefined, number][] = [
    ['lstep', '2026-01-01', 'pro', '2025-12-31', undefined, 32_780],
    ['lme', '2026-01-01', 'standard', '2025-12-31', undefined, 10_780],
    ['utage', '2026-01-01', 'utage', '2025-12-31', undefined, 21_670],
  ]

  it.each(CARDS)('%s: the card of %s for %s', (tool, date, plan, dayBefore, before, after) => {
    if (before === undefined) {
      expect(refusal(() => fee(tool, plan, 0, dayBefore)).code).toBe('before-first-card')
    } else {
      expect(fee(tool, plan, 0, dayBefore)).toBe(before)
    }
    expect(fee(tool, plan, 0, date)).toBe(after)
  })

  it('covers the date of every card', () => {
    const dates = TOOLS.flatMap(({ id, cards }) => cards.map(({ from }) => `${id} ${from}`))
    expect(CARDS.map(([tool, date]) => `${tool} ${date}`)).toEqual(dates)
  })
})

describe('the table of tools', () => {
  it.each(Object.values(WORDS).map((make) => [make().language, make()] as const))(
    'has every tool, its rules, and no empty word: %s',
    (_language, words) => {
      const rows = toolsTable(TOOLS, TODAY, words)
      for (const tool of TOOLS) {
        const own = rows.filter(([name]) => name === tool.names[words.language])
        const plans = Object.keys(tool.cards[0]?.plans ?? { none: true })
        expect(own.length).toBeGreaterThanOrEqual(plans.length + tool.notes.length)
        for (const note of tool.notes)
          expect(own).toContainEqual(expect.arrayContaining([own[0]?.[0], words.tools.notes[note.id]]))
      }
    },
  )

  it('of a tool whose prices are not known says so, and shows its notes', () => {
    const cells = (name: string) => toolsTable([toolOf(name)], TODAY, WORDS.en()).flat()
    expect(cells('liny')).toEqual(
      expect.arrayContaining([
        'prices not known to us, from 5,000 JPY',
        'The contract runs for at least a year.',
      ]),
    )
    expect(cells('lmail')).toContain(WORDS.en().tools.notes['needs-lstep'])
    expect(cells('Ocard')).toContain(WORDS.en().tools.notes['own-app'])
    expect(cells('myasp')).toContain(WORDS.en().tools.notes['line-from-standard'])
  })

  it('of a tool before its first card is refused', () => {
    expect(refusal(() => toolsTable([toolOf('utage')], '2025-12-31', WORDS.en())).code).toBe(
      'before-first-card',
    )
  })

  it('says how sure each rule is', () => {
    const [rows, words] = [toolsTable(TOOLS, TODAY, WORDS.en()), WORDS.en()]
    const sureness = (tool: string, note: string) =>
      rows.find(([name, text]) => name === tool && text === note)?.[2]
    expect(sureness('L Step', words.tools.notes['no-downgrade'])).toBe(words.basis.single)
    expect(sureness('L Message', words.tools.notes['counts-twice'])).toBe(words.kinds.disputed)
  })
})
