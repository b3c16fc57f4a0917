// The built file answers as a cell would call it: every kind of argument, refusals word for word.
import { describe, expect, it } from 'vitest'
import { loadCode, refusal } from '../support/code'

const code = loadCode()
const call = (name: string, ...args: unknown[]) => code[name]?.(...args)

describe('counts', () => {
  it.each([
    [[150, 4], 600],
    [[101, 2], 202],
    [[1000, 1, 4], 2_000],
    [[1000, 1, 4, 'push'], 1_000],
    [['20,000', '５'], 100_000],
    [['２００００', 5], 100_000],
    [[' 150 ', 4, ''], 600],
    [[100 * 1.15, 1], 115], // 114.99999999999999 shows as 115
    [[150], 150],
    [[150, '', 4], 300], // a blank is what an omitted argument is: one send, ⌈4/3⌉
    [['', 4], ''],
    [['  ', 4], ''],
    [[1000, 1, 1, 'reply'], 0],
    [[1000, 1, 1, 'あいさつ'], 0],
    [[1000, 1, 1, 'auto-response'], 0],
    [[1000, 1, 1, '一對一聊天'], 0],
  ])('LINE_MSG_COUNT(%j) = %j', (args, result) => {
    expect(call('LINE_MSG_COUNT', ...args)).toBe(result)
  })
})

describe('costs', () => {
  it.each([
    [['standard', 'JP', 100_000, '2024-01'], 221_000],
    [['standard', 'JP', 100_000, '2024-01', true], 243_100],
    [['standard', 'JP', 80_001, '2024-01'], 165_002],
    [['standard', 'JP', 80_001, '2024-01', 'TRUE'], 181_503],
    [['スタンダードプラン', '日本', '100,000', '2026-10', false], 225_000],
    [['高用量', '台灣', 56_001, '2026-11-01'], 11_400.15],
    [['pro', 'ไทย', 100_000, '２０２６-１０'], 5_680],
    [['cheapest', 'TH', 20_000, '2026-01'], 1_780],
    [['最安', 'JP', 5_000, '2026-01', 1], 5_500],
    [['light', 'JP', '', '2026-01'], ''],
  ])('LINE_OA_COST(%j) = %j', (args, result) => {
    expect(call('LINE_OA_COST', ...args)).toBe(result)
  })

  it.each([
    // 23:59 on 2026-09-30 in Japan, and the minute after
    ['2026-09-30T14:59:00Z', 221_000],
    ['2026-09-30T15:00:00Z', 225_000],
  ])('without a date, at %s, uses the card in force today in Japan: %d', (instant, total) => {
    const { LINE_OA_COST } = loadCode({ now: instant })
    expect(LINE_OA_COST?.('standard', 'JP', 100_000)).toBe(total)
    expect(LINE_OA_COST?.('standard', 'JP', 100_000, '')).toBe(total)
  })
})

describe('date cells', () => {
  it.each([
    // midnight of 2026-10-01 in the spreadsheet's zone
    ['Asia/Tokyo', '2026-10-01T00:00:00+09:00', 225_000],
    ['Asia/Tokyo', '2026-09-30T00:00:00+09:00', 221_000],
    ['Asia/Bangkok', '2026-10-01T00:00:00+07:00', 225_000],
    ['America/Los_Angeles', '2026-10-01T00:00:00-07:00', 225_000],
    ['America/Los_Angeles', '2026-09-30T00:00:00-07:00', 221_000],
    ['Pacific/Kiritimati', '2026-10-01T00:00:00+14:00', 225_000],
    // Zones that Sheets has and a language need not know.
    ['GMT+09:00', '2026-10-01T00:00:00+09:00', 225_000],
    ['GMT-03:30', '2026-09-30T00:00:00-03:30', 221_000],
  ])('in %s, %s costs %d', (timeZone, instant, total) => {
    const { LINE_OA_COST } = loadCode({ timeZone })
    expect(LINE_OA_COST?.('standard', 'JP', 100_000, new Date(instant))).toBe(total)
    expect(LINE_OA_COST?.('standard', 'JP', [[100_000, 100_000]], new Date(instant))).toEqual([
      [total, total],
    ])
  })
})

describe('dates as serial numbers', () => {
  it.each([
    [46_295, 221_000], // 2026-09-30
    [46_296, 225_000], // 2026-10-01
  ])('%i costs %d', (serial, total) => {
    expect(call('LINE_OA_COST', 'standard', 'JP', 100_000, serial)).toBe(total)
    expect(call('LINE_OA_COST', 'standard', 'JP', [[100_000], ['']], [[serial], ['']])).toEqual([
      [total],
      [''],
    ])
  })

  it.each([
    [42_735, 'date cannot be 42735'], // 2016-12-31
    [42_736, 'date 2017-01-01 is before the first rate card'],
    [73_051, 'date cannot be 73051'], // 2100-01-01
    [46_295.5, 'date cannot be 46295.5'],
  ])('%d: %s', (serial, expected) => {
    expect(refusal(() => call('LINE_OA_COST', 'standard', 'JP', 1, serial))).toContain(expected)
  })
})

describe('ranges', () => {
  it.each<[string, unknown[], unknown]>([
    ['a column', ['standard', 'JP', [[30_000], [100_000], ['']], '2026-10'], [[15_000], [225_000], ['']]],
    ['a row', ['standard', 'JP', [[30_000, 100_000]], '2026-10'], [[15_000, 225_000]]],
    [
      'a row of plans over a column of counts; what cannot be sent is not a number',
      [[['light', 'standard']], 'JP', [[5_000], [5_001]], '2026-10'],
      [
        [5_000, 15_000],
        [Number.NaN, 15_000],
      ],
    ],
    [
      'the same shape, cell by cell',
      [[['light'], ['standard']], [['JP'], ['OTHER']], [[5_000], [40_000]], '2026-11'],
      [[5_000], [150]],
    ],
    ['a range of one cell', [[['light']], 'JP', [[5_000]], '2026-10'], 5_000],
    [
      'an unknown plan beside a known one',
      [[['light'], ['gold']], 'JP', 1, '2026-10'],
      [[5_000], [Number.NaN]],
    ],
  ])('%s', (_name, args, result) => {
    expect(call('LINE_OA_COST', ...args)).toEqual(result)
  })

  it('combine only when they fit', () => {
    expect(refusal(() => call('LINE_OA_COST', [['a'], ['b'], ['c']], 'JP', [[1], [2]], '2026-10'))).toBe(
      'The ranges do not fit together (plan 3 × 1, messages 2 × 1): use the same shape, or a single row, column or value.',
    )
  })

  it('need what a single call needs', () => {
    expect(call('LINE_OA_COST', [['light'], ['standard']], 'JP')).toEqual([[Number.NaN], [Number.NaN]])
  })

  it('are refused where the result is a table', () => {
    expect(refusal(() => call('LINE_OA_BREAKDOWN', 'light', 'JP', [[1], [2]], '2026-10'))).toBe(
      'messages takes one value here, not a range of 2 × 1.',
    )
  })
})

describe('refusals', () => {
  it.each<[string, unknown[], string]>([
    [
      'LINE_OA_COST',
      ['light', 'JP', 5_001, '2024-01'],
      'Light (Japan) includes 5,000 messages and no more can be bought. For 5,001 you need Standard: 15,000 JPY.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 6_000, '2026-11', true],
      'Light (Japan) includes 5,000 messages and no more can be bought. For 6,000 you need Standard: 16,500 JPY with tax.',
    ],
    [
      'LINE_OA_COST',
      ['medium', 'TW', 7_000, '2025-01'],
      'Medium (Taiwan) includes 3,000 messages and no more can be bought. For 7,000 you need High: 1,400 TWD at most.', // 1,200 + 1,000×0.2
    ],
    [
      'LINE_OA_COST',
      ['high', 'TW', 6_001, '2025-01'],
      'High (Taiwan) includes 6,000 messages. The price beyond that is not known to us: 6,001 cost 1,200.20 TWD at most, counting every extra message at the first price, 0.2 TWD.',
    ],
    [
      'LINE_OA_COST',
      ['standard', 'OTHER', 40_001, '2026-11'],
      'Standard (other markets) includes 40,000 messages. The price beyond that is not known to us: 40,001 cost 150 USD or more.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'OTHER', 1, '2026-11', true],
      'with_tax is TRUE, but the tax for other markets is not known. Leave with_tax out for the price without tax.',
    ],
    [
      'LINE_OA_COST',
      ['free', 'TH', 700, '2020-01'],
      'Free (Thailand) included 1,000 messages at first and 500 later. The day of the change is not known to us, so 500 are certain and 700 are not.',
    ],
    [
      'LINE_OA_PLAN',
      ['TH', 700, '2020-01'],
      'The published prices do not show which plan in Thailand is cheapest for 700 messages. LINE_OA_COST with a plan, such as Basic, gives its cost.',
    ],
    [
      'LINE_OA_COST',
      ['gold', 'JP', 1],
      'plan cannot be “gold”. Give communication, light, standard or cheapest.',
    ],
    [
      'LINE_OA_COST',
      [7, 'JP', 1],
      'plan cannot be 7. Give a plan of the region (such as standard) or cheapest.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'Korea', 1],
      'region cannot be “Korea”. Give JP, TW, TH or OTHER (all other countries), or a name such as Japan, 台灣 or ไทย.',
    ],
    ['LINE_OA_COST', ['light', 'JP'], 'messages is missing. Give a whole number from 0 to 10,000,000,000.'],
    [
      'LINE_OA_COST',
      ['light', '', 5],
      'region is missing. Give JP, TW, TH or OTHER (all other countries), or a name such as Japan, 台灣 or ไทย.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', -5],
      'messages is -5, which is negative. Give a whole number from 0 to 10,000,000,000.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 1.5],
      'messages is 1.5, which is not a whole number. Give a whole number from 0 to 10,000,000,000.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', Number.NaN],
      'messages is #NUM!, which is not a number. Give a whole number from 0 to 10,000,000,000.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', Number.NEGATIVE_INFINITY],
      'messages is #NUM!, which is not a number. Give a whole number from 0 to 10,000,000,000.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 'many'],
      'messages is “many”, which is not a number. Give a whole number from 0 to 10,000,000,000.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', '1,00'],
      'messages is “1,00”, which is not a number. Give a whole number from 0 to 10,000,000,000.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 1e11],
      'messages is 100,000,000,000, which is too large. Give a whole number from 0 to 10,000,000,000.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 1, '2026/13'],
      'date cannot be “2026/13”. Give YYYY-MM or YYYY-MM-DD, such as 2026-10, or a date cell.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 1, '2026-02-30'],
      'date cannot be “2026-02-30”. Give YYYY-MM or YYYY-MM-DD, such as 2026-10, or a date cell.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 1, 202_610],
      'date cannot be 202610. Give YYYY-MM or YYYY-MM-DD, such as 2026-10, or a date cell.',
    ],
    [
      'LINE_OA_COST',
      ['light', 'JP', 1, '2019-04-17'],
      'date 2019-04-17 is before the first rate card for Japan. Give 2019-04-18 or later.',
    ],
    [
      'LINE_OA_COST',
      ['pro', 'TH', 1, '2567-01'],
      'date cannot be “2567-01”. Give YYYY-MM or YYYY-MM-DD, such as 2026-10, or a date cell.',
    ],
    [
      'LINE_TOOL_COST',
      ['lstep', 5, 100],
      'plan cannot be 5. Give a plan that LINE_TOOL_RATES() lists, or cheapest.',
    ],
    ['LINE_OA_COST', ['light', 'JP', 1, '', 'maybe'], 'with_tax cannot be “maybe”. Give TRUE or FALSE.'],
    [
      'LINE_MSG_COUNT',
      [10, 1, 0],
      'bubbles is 0, which is too small. Give a whole number from 1 to 10,000,000,000.',
    ],
    [
      'LINE_MSG_COUNT',
      [10, 1, 1, 'fax'],
      'kind cannot be “fax”. Give a kind that LINE_MSG_KINDS() lists, such as broadcast or push.',
    ],
    [
      'LINE_MSG_COUNT',
      [1e9, 100],
      'recipients × sends comes to more than 10,000,000,000 messages, the most that can be counted.',
    ],
  ])('%s(%j)', (name, args, expected) => {
    expect(refusal(() => call(name, ...args))).toBe(expected)
  })

  it.each([
    [
      'ja_JP',
      'ライトプラン（日本）の無料メッセージは 5,000 通で、追加メッセージは配信できません。6,000 通を送るにはスタンダードプランが必要で、費用は 15,000 円です。',
    ],
    [
      'zh-TW',
      'Light 方案（日本）含 5,000 則免費訊息，不可加購；發送 6,000 則需要 Standard 方案：15,000 JPY。',
    ],
    [
      'th',
      'แพ็กเกจ Light (ญี่ปุ่น) มี 5,000 ข้อความ และซื้อเพิ่มไม่ได้ หากจะส่ง 6,000 ข้อความต้องใช้แพ็กเกจ Standard (15,000 JPY)',
    ],
    [
      'fr_FR',
      'Light (Japan) includes 5,000 messages and no more can be bought. For 6,000 you need Standard: 15,000 JPY.',
    ],
  ])('in the language of %s', (locale, expected) => {
    const { LINE_OA_COST } = loadCode({ locale })
    expect(refusal(() => LINE_OA_COST?.('light', 'JP', 6_000, '2026-11'))).toBe(expected)
  })
})
