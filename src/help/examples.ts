// Worked examples of every cell function, the same in every language; tests evaluate each one in the built add-on.
import type { Value } from '../cells/function'
import type { FunctionName } from '../cells/functions'

export interface Example {
  formula: string
  /** A table's result is its first rows as an English user sees them. */
  result: Value | readonly (readonly Value[])[]
}

export const examples = {
  LINE_MSG_COUNT: {
    sends: { formula: '=LINE_MSG_COUNT(150, 4)', result: 600 },
    bubbles: { formula: '=LINE_MSG_COUNT(1000, 1, 4)', result: 2_000 },
    push: { formula: '=LINE_MSG_COUNT(1000, 1, 4, "push")', result: 1_000 },
    chat: { formula: '=LINE_MSG_COUNT(1000, 1, 1, "chat")', result: 0 },
  },
  LINE_OA_COST: {
    before: {
      formula: '=LINE_OA_COST("standard", "JP", LINE_MSG_COUNT(20000, 5), "2026-09")',
      result: 221_000,
    },
    extra: {
      formula:
        '=LINE_OA_COST("standard", "JP", LINE_MSG_COUNT(20000, 5), "2026-09") - LINE_OA_COST("standard", "JP", 0, "2026-09")',
      result: 206_000,
    },
    after: {
      formula: '=LINE_OA_COST("standard", "JP", LINE_MSG_COUNT(20000, 5), "2026-10")',
      result: 225_000,
    },
    tax: { formula: '=LINE_OA_COST("standard", "JP", 80001, "2024-04", TRUE)', result: 181_503 },
    taiwan: { formula: '=LINE_OA_COST("高用量", "台灣", 56001, "2026-11")', result: 11_400.15 },
    cheapest: { formula: '=LINE_OA_COST("cheapest", "TH", 100000, "2026-11")', result: 5_680 },
  },
  LINE_OA_PLAN: {
    japan: { formula: '=LINE_OA_PLAN("JP", 5001, "2026-11")', result: 'standard' },
    thailand: { formula: '=LINE_OA_PLAN("TH", 20001, "2026-11")', result: 'pro' },
    segments: { formula: '=LINE_OA_PLAN("TW", 100, "2026-11", "medium")', result: 'medium' },
  },
  LINE_OA_CHECK: {
    light: {
      formula: '=LINE_OA_CHECK("light", "JP", 5001, "2026-11")',
      result:
        'Light (Japan) includes 5,000 messages and no more can be bought. For 5,001 you need Standard: 15,000 JPY.',
    },
    ok: { formula: '=LINE_OA_CHECK("light", "JP", 5000, "2026-11")', result: '' },
  },
  LINE_OA_COMPARE: {
    japan: {
      formula: '=LINE_OA_COMPARE("JP", 100000, "2026-10")',
      result: [
        ['Plan', 'Name', 'Monthly fee', 'Extra message cost', 'Total', 'Per message', 'Can it send them?'],
        ['communication', 'Communication', 0, '', '', '', 'no (200 messages at most)'],
        ['light', 'Light', 5_000, '', '', '', 'no (5,000 messages at most)'],
        // 70,000×3 = 210,000; 225,000 ÷ 100,000
        ['standard', 'Standard', 15_000, 210_000, 225_000, 2.25, 'yes, cheapest'],
        // 4 × 30,000 included; 60,000 ÷ 100,000; 225,000 − 60,000
        [
          ...['cheapest split', '4 × Standard', 60_000, 0, 60_000, 0.6],
          'saves 165,000 JPY; each account has its own friends',
        ],
      ],
    },
  },
  LINE_OA_BREAKDOWN: {
    published: {
      formula: '=LINE_OA_BREAKDOWN("standard", "JP", 100000, "2026-09")',
      result: [
        ['Item', 'Messages', 'Unit price', 'Amount'],
        ['Monthly fee', '', '', 15_000],
        ['Extra messages 1–50,000', 50_000, 3, 150_000],
        ['Extra messages 50,001–70,000', 20_000, 2.8, 56_000],
        ['Total', '', '', 221_000],
      ],
    },
    tax: {
      formula: '=LINE_OA_BREAKDOWN("standard", "JP", 80001, "2024-04", TRUE)',
      result: [
        ['Item', 'Messages', 'Unit price', 'Amount'],
        ['Monthly fee', '', '', 15_000],
        ['Extra messages 1–50,000', 50_000, 3, 150_000],
        ['Extra message 50,001', 1, 2.8, 2.8],
        ['Tax 10%', '', '', 16_500.28],
        ['Rounded down', '', '', -0.08],
        ['Total', '', '', 181_503],
      ],
    },
  },
  LINE_OA_MESSAGES: {
    // 15,000 + 50,000×3 + 20,000×2.8 = 221,000
    japan: { formula: '=LINE_OA_MESSAGES("standard", "JP", 221000, "2026-09")', result: 100_000 },
    // (1,400 + 8,000×0.2) × 1.05 = 3,150
    tax: { formula: '=LINE_OA_MESSAGES("high", "TW", 3150, "2026-11", TRUE)', result: 14_000 },
    // 1,780 + 65,000×0.06 = 5,680
    cheapest: { formula: '=LINE_OA_MESSAGES("cheapest", "TH", 5680, "2026-11")', result: 100_000 },
  },
  LINE_OA_BREAKEVEN: {
    thailand: {
      formula: '=LINE_OA_BREAKEVEN("TH", "2026-11")',
      result: [
        ['Messages, from', 'to', 'Plan', 'Name', 'Cost at the low end', 'Cost at the high end'],
        [0, 300, 'free', 'Free', 0, 0],
        // 1,280 + 5,000×0.1 = 1,780
        [301, 20_000, 'basic', 'Basic', 1_280, 1_780],
        [20_001, '', 'pro', 'Pro', 1_780, ''],
      ],
    },
  },
  LINE_OA_SPLIT: {
    japan: {
      formula: '=LINE_OA_SPLIT("JP", 10000, 4, "2026-11")',
      result: [
        ['Plan', 'Name', 'Accounts', 'Messages each', 'Cost each', 'Total'],
        ['light', 'Light', 2, 5_000, 5_000, 10_000],
        ['Total', '', 2, 10_000, '', 10_000],
        ['Saved compared with one account', '', '', '', '', 5_000],
      ],
    },
  },
  LINE_OA_RATES: {
    taiwan: {
      formula: '=LINE_OA_RATES("TW", "2026-11")',
      result: [
        [
          'Plan',
          'Name',
          'Monthly fee',
          'Included messages',
          'Extra messages, from',
          'to',
          'Unit price',
          'How certain',
        ],
        ['light', 'Light', 0, 200, '', '', 'none sold', ''],
        ['medium', 'Medium', 1_000, 3_000, '', '', 'none sold', ''],
        ['high', 'High', 1_400, 6_000, 1, 50_000, 0.2, 'several independent sources agree'],
        ['high', '', '', '', 50_001, '', 0.15, 'several independent sources agree'],
      ],
    },
  },
  LINE_OA_FORMULA: {
    light: {
      formula: '=LINE_OA_FORMULA("light", "JP", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=5000,ABS(B2-ROUND(B2,0))<1/10^6),5000,NA()),NA()))',
    },
    taiwan: {
      formula: '=LINE_OA_FORMULA("high", "TW", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=10000000000,ABS(B2-ROUND(B2,0))<1/10^6),(140000+SUMPRODUCT((ROUND(B2,0)>{6000;56000})*(ROUND(B2,0)-{6000;56000})*{20;-5}))/100,NA()),NA()))',
    },
  },
  LINE_TOOL_COST: {
    cheapest: { formula: '=LINE_TOOL_COST("Lステップ", "cheapest", 30001, "2026-11")', result: 32_780 },
    named: { formula: '=LINE_TOOL_COST("エルメ", "standard", 100000, "2026-11")', result: 10_780 },
  },
  LINE_TOOL_RATES: {
    lstep: {
      formula: '=LINE_TOOL_RATES("L Step", "2026-11")',
      result: [
        ['Tool', 'Plan', 'Name', 'Monthly fee, JPY with tax', 'Sends included', 'How certain'],
        ['L Step', 'free', 'Free', 0, 200, 'several independent sources agree'],
        ['L Step', 'start', 'Start', 5_000, 5_000, 'several independent sources agree'],
      ],
    },
  },
  LINE_MSG_KINDS: {
    all: {
      formula: '=LINE_MSG_KINDS()',
      result: [
        ['Kind', 'Name', 'Sent from', 'Counted', 'Bubbles per send', 'How certain'],
        [
          'broadcast',
          'Broadcast',
          'LINE Official Account Manager',
          'yes',
          3,
          'official: stated by LINE itself',
        ],
      ],
    },
  },
} as const satisfies Record<FunctionName, Record<string, Example>>

/** Formulas that are refused, for the lists of common errors; the sentence is what the built add-on says. */
export const refusedExamples = [
  '=LINE_OA_COST("light", "JP", 5001, "2024-04")',
  '=LINE_OA_COST("high", "TW", 6001, "2025-04")',
  '=LINE_OA_COST("standard", "OTHER", 40001, "2026-11")',
  '=LINE_OA_COST("light", "OTHER", 100, "2026-11", TRUE)',
  '=LINE_OA_COST("free", "TH", 700, "2020-01")',
  '=LINE_OA_COST("gold", "JP", 100)',
  '=LINE_OA_COST("light", "Korea", 100)',
  '=LINE_OA_COST("light", "JP", -5)',
  '=LINE_OA_COST("light", "JP", 1.5)',
  '=LINE_OA_COST("light", "JP", "many")',
  '=LINE_OA_COST("light", "JP", 100, "2026/13")',
  '=LINE_OA_COST("light", "JP", "20.000")',
  '=LINE_OA_COST("light", "JP", 100, "2019-04-17")',
  '=LINE_OA_PLAN("TH", 700, "2020-01")',
  '=LINE_OA_PLAN("JP")',
  '=LINE_OA_PLAN("TW", 100, "2026-11", "gold")',
  '=LINE_OA_COMPARE("Korea", 100)',
  '=LINE_OA_BREAKDOWN("light", "JP", 5001, "2024-04", TRUE)',
  '=LINE_OA_BREAKEVEN("JP", "2019-01")',
  '=LINE_OA_MESSAGES("standard", "JP", 10000, "2026-11")',
  '=LINE_OA_MESSAGES("high", "TW", 2000, "2025-04")',
  '=LINE_OA_MESSAGES("standard", "JP", 25000040003, "2026-10")',
  '=LINE_OA_SPLIT("TW", 9000, 4, "2025-04")',
  '=LINE_OA_SPLIT("JP", 10000, 21)',
  '=LINE_OA_RATES("Korea")',
  '=LINE_TOOL_COST("Lステップ", "standard", 30001, "2026-11")',
  '=LINE_TOOL_COST("MyASP", "cheapest", 100)',
  '=LINE_TOOL_COST("UTAGE", "cheapest", 100, "2025-12")',
  '=LINE_TOOL_COST("Lステップ", "gold", 100, "2026-11")',
  '=LINE_TOOL_RATES("Line Step")',
  '=LINE_OA_FORMULA("light", "JP", 5000)',
  '=LINE_MSG_COUNT(100, 1, 1, "fax")',
  '=LINE_MSG_COUNT(100, 1, 0)',
  '=LINE_MSG_COUNT(1000000000, 100)',
] as const
