// Worked examples in English, from all markets; tests evaluate each one in the built add-on.
import type { Examples, Home } from '../shapes/examples'

export const home: Home = {
  small: 'light',
  beyond: 5_001,
  large: 'standard',
  little: 10_000,
  // 15,000 + 200,000×3 + (10,000,000,001 − 230,000)×2.5 = 25,000,040,002.5
  endless: 25_000_040_003,
}

export const examples = {
  LINE_MSG_COUNT: [
    { label: '4 sends to 150 people', formula: '=LINE_MSG_COUNT(150, 4)', result: 600 },
    {
      label: 'Four bubbles from Manager go out as two sends',
      formula: '=LINE_MSG_COUNT(1000, 1, 4)',
      result: 2_000,
    },
    {
      label: 'The same four bubbles through the API are one send',
      formula: '=LINE_MSG_COUNT(1000, 1, 4, "push")',
      result: 1_000,
    },
    { label: 'One-to-one chat is not counted', formula: '=LINE_MSG_COUNT(1000, 1, 1, "chat")', result: 0 },
  ],
  LINE_OA_COST: [
    {
      label: 'Japan, 20,000 friends, 5 sends, until September 2026',
      formula: '=LINE_OA_COST("standard", "JP", LINE_MSG_COUNT(20000, 5), "2026-09")',
      result: 221_000,
    },
    {
      label: 'Of that, the extra message cost',
      formula:
        '=LINE_OA_COST("standard", "JP", LINE_MSG_COUNT(20000, 5), "2026-09") - LINE_OA_COST("standard", "JP", 0, "2026-09")',
      result: 206_000,
    },
    {
      label: 'The same month from October 2026',
      formula: '=LINE_OA_COST("standard", "JP", LINE_MSG_COUNT(20000, 5), "2026-10")',
      result: 225_000,
    },
    {
      label: 'Japan 2024, 80,001 messages, with tax',
      formula: '=LINE_OA_COST("standard", "JP", 80001, "2024-04", TRUE)',
      result: 181_503,
    },
    {
      label: 'Taiwan from November 2026, names in Chinese',
      formula: '=LINE_OA_COST("高用量", "台灣", 56001, "2026-11")',
      result: 11_400.15,
    },
    {
      label: 'Thailand, on whichever plan is cheapest',
      formula: '=LINE_OA_COST("cheapest", "TH", 100000, "2026-11")',
      result: 5_680,
    },
  ],
  LINE_OA_PLAN: [
    {
      label: 'Japan, one message more than Light includes',
      formula: '=LINE_OA_PLAN("JP", 5001, "2026-11")',
      result: 'standard',
    },
    {
      label: 'Thailand, one message more than where Basic and Pro cost the same',
      formula: '=LINE_OA_PLAN("TH", 20001, "2026-11")',
      result: 'pro',
    },
    {
      label: 'Taiwan, a plan with tag segments (Medium and above)',
      formula: '=LINE_OA_PLAN("TW", 100, "2026-11", "medium")',
      result: 'medium',
    },
  ],
  LINE_OA_CHECK: [
    {
      label: 'Japan, more messages than Light includes',
      formula: '=LINE_OA_CHECK("light", "JP", 5001, "2026-11")',
      result:
        'Light (Japan) includes 5,000 messages and no more can be bought. For 5,001 you need Standard: 15,000 JPY.',
    },
    {
      label: 'Nothing stands in the way',
      formula: '=LINE_OA_CHECK("light", "JP", 5000, "2026-11")',
      result: '',
    },
  ],
  LINE_OA_COMPARE: [
    {
      label: 'Japan, the published example from October 2026',
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
  ],
  LINE_OA_BREAKDOWN: [
    {
      label: 'The published example: 150,000 + 56,000 = 206,000 extra',
      formula: '=LINE_OA_BREAKDOWN("standard", "JP", 100000, "2026-09")',
      result: [
        ['Item', 'Messages', 'Unit price', 'Amount'],
        ['Monthly fee', '', '', 15_000],
        ['Extra messages 1–50,000', 50_000, 3, 150_000],
        ['Extra messages 50,001–70,000', 20_000, 2.8, 56_000],
        ['Total', '', '', 221_000],
      ],
    },
    {
      label: 'Japan 2024, 80,001 messages, with tax',
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
  ],
  LINE_OA_MESSAGES: [
    {
      // 15,000 + 50,000×3 + 20,000×2.8 = 221,000
      label: 'The published example backwards',
      formula: '=LINE_OA_MESSAGES("standard", "JP", 221000, "2026-09")',
      result: 100_000,
    },
    {
      // (1,400 + 8,000×0.2) × 1.05 = 3,150
      label: 'Taiwan from November 2026, tax included in the budget',
      formula: '=LINE_OA_MESSAGES("high", "TW", 3150, "2026-11", TRUE)',
      result: 14_000,
    },
    {
      // 1,780 + 65,000×0.06 = 5,680
      label: 'Thailand, on whichever plan sends the most',
      formula: '=LINE_OA_MESSAGES("cheapest", "TH", 5680, "2026-11")',
      result: 100_000,
    },
  ],
  LINE_OA_BREAKEVEN: [
    {
      label: 'Thailand: Basic and Pro cost the same at 20,000',
      formula: '=LINE_OA_BREAKEVEN("TH", "2026-11")',
      result: [
        ['Messages, from', 'to', 'Plan', 'Name', 'Cost at the low end', 'Cost at the high end'],
        [0, 300, 'free', 'Free', 0, 0],
        // 1,280 + 5,000×0.1 = 1,780
        [301, 20_000, 'basic', 'Basic', 1_280, 1_780],
        [20_001, '', 'pro', 'Pro', 1_780, ''],
      ],
    },
  ],
  LINE_OA_SPLIT: [
    {
      label: 'Japan: two Light accounts instead of Standard',
      formula: '=LINE_OA_SPLIT("JP", 10000, 4, "2026-11")',
      result: [
        ['Plan', 'Name', 'Accounts', 'Messages each', 'Cost each', 'Total'],
        ['light', 'Light', 2, 5_000, 5_000, 10_000],
        ['Total', '', 2, 10_000, '', 10_000],
        ['Saved compared with one account', '', '', '', '', 5_000],
      ],
    },
  ],
  LINE_OA_RATES: [
    {
      label: 'Taiwan from November 2026',
      formula: '=LINE_OA_RATES("TW", "2026-11")',
      result: [
        [
          ...['Plan', 'Name', 'Monthly fee', 'Included messages'],
          ...['Extra messages, from', 'to', 'Unit price', 'How certain'],
        ],
        ['light', 'Light', 0, 200, '', '', 'none sold', ''],
        ['medium', 'Medium', 1_000, 3_000, '', '', 'none sold', ''],
        ['high', 'High', 1_400, 6_000, 1, 50_000, 0.2, 'several independent sources agree'],
        ['high', '', '', '', 50_001, '', 0.15, 'several independent sources agree'],
      ],
    },
  ],
  LINE_OA_FORMULA: [
    {
      label: 'Japan, Light',
      formula: '=LINE_OA_FORMULA("light", "JP", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=5000,ABS(B2-ROUND(B2,0))<1/10^6),5000,NA()),NA()))',
    },
    {
      label: 'Taiwan, High',
      formula: '=LINE_OA_FORMULA("high", "TW", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=10000000000,ABS(B2-ROUND(B2,0))<1/10^6),(140000+SUMPRODUCT((ROUND(B2,0)>{6000;56000})*(ROUND(B2,0)-{6000;56000})*{20;-5}))/100,NA()),NA()))',
    },
  ],
  LINE_TOOL_COST: [
    {
      label: 'L Step, one send more than Standard includes',
      formula: '=LINE_TOOL_COST("Lステップ", "cheapest", 30001, "2026-11")',
      result: 32_780,
    },
    {
      label: 'L Message sets no limit on Standard',
      formula: '=LINE_TOOL_COST("エルメ", "standard", 100000, "2026-11")',
      result: 10_780,
    },
  ],
  LINE_TOOL_RATES: [
    {
      label: 'L Step',
      formula: '=LINE_TOOL_RATES("L Step", "2026-11")',
      result: [
        ['Tool', 'Plan', 'Name', 'Monthly fee, JPY with tax', 'Sends included', 'How certain'],
        ['L Step', 'free', 'Free', 0, 200, 'several independent sources agree'],
        ['L Step', 'start', 'Start', 5_000, 5_000, 'several independent sources agree'],
      ],
    },
  ],
  LINE_MSG_KINDS: [
    {
      label: 'Every kind',
      formula: '=LINE_MSG_KINDS()',
      result: [
        ['Kind', 'Name', 'Sent from', 'Counted', 'Bubbles per send', 'How certain'],
        [
          ...['broadcast', 'Broadcast', 'LINE Official Account Manager', 'yes', 3],
          'official: stated by LINE itself',
        ],
      ],
    },
  ],
} satisfies Examples
