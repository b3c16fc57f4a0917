// Worked examples in Traditional Chinese, Taiwan first; tests evaluate each one in the built add-on.
import type { Examples, Home } from '../shapes/examples'

export const home: Home = {
  small: 'medium',
  beyond: 3_001,
  large: 'high',
  little: 1_000,
  // 1,400 + 50,000×0.2 + (10,000,000,001 − 56,000)×0.15 = 1,500,003,000.15
  endless: 1_500_003_001,
}

export const examples = {
  LINE_MSG_COUNT: [
    { label: '對 150 人發送 4 次', formula: '=LINE_MSG_COUNT(150, 4)', result: 600 },
    {
      label: '從管理後台發 4 個對話框，算成兩次發送',
      formula: '=LINE_MSG_COUNT(1000, 1, 4)',
      result: 2_000,
    },
    {
      label: '同樣 4 個對話框，透過 API 只算一次',
      formula: '=LINE_MSG_COUNT(1000, 1, 4, "push")',
      result: 1_000,
    },
    { label: '一對一聊天不列入則數', formula: '=LINE_MSG_COUNT(1000, 1, 1, "聊天")', result: 0 },
  ],
  LINE_OA_COST: [
    {
      // 1,400 + 50,000×0.2 + 44,000×0.15
      label: '高用量方案，對 20,000 位好友發送 5 次，2026 年 11 月起',
      formula: '=LINE_OA_COST("高用量", "台灣", LINE_MSG_COUNT(20000, 5), "2026-11")',
      result: 18_000,
    },
    {
      label: '其中的加購訊息費用',
      formula:
        '=LINE_OA_COST("高用量", "台灣", LINE_MSG_COUNT(20000, 5), "2026-11") - LINE_OA_COST("高用量", "台灣", 0, "2026-11")',
      result: 16_600,
    },
    {
      label: '中用量方案，3,000 則，2026 年 10 月以前',
      formula: '=LINE_OA_COST("中用量", "台灣", 3000, "2026-10")',
      result: 800,
    },
    {
      label: '同樣的發送，2026 年 11 月起',
      formula: '=LINE_OA_COST("中用量", "台灣", 3000, "2026-11")',
      result: 1_000,
    },
    {
      // (1,400 + 14,000×0.2) × 1.05
      label: '高用量方案，20,000 則，含稅',
      formula: '=LINE_OA_COST("high", "TW", 20000, "2026-11", TRUE)',
      result: 4_410,
    },
    {
      label: '3,001 則，採用最便宜的方案',
      formula: '=LINE_OA_COST("最便宜", "TW", 3001, "2026-11")',
      result: 1_400,
    },
    {
      // 15,000 + 70,000×3
      label: '日本，Standard 方案，100,000 則',
      formula: '=LINE_OA_COST("standard", "日本", 100000, "2026-10")',
      result: 225_000,
    },
    {
      // 1,780 + 65,000×0.06
      label: '泰國，採用最便宜的方案',
      formula: '=LINE_OA_COST("cheapest", "TH", 100000, "2026-11")',
      result: 5_680,
    },
  ],
  LINE_OA_PLAN: [
    {
      label: '比中用量方案的免費訊息多一則',
      formula: '=LINE_OA_PLAN("台灣", 3001, "2026-11")',
      result: 'high',
    },
    {
      label: '需要分眾+（中用量方案以上）',
      formula: '=LINE_OA_PLAN("台灣", 100, "2026-11", "中用量")',
      result: 'medium',
    },
    {
      label: '泰國，剛超過 Basic 與 Pro 方案費用相同的則數',
      formula: '=LINE_OA_PLAN("TH", 20001, "2026-11")',
      result: 'pro',
    },
  ],
  LINE_OA_CHECK: [
    {
      label: '超過中用量方案的免費訊息',
      formula: '=LINE_OA_CHECK("medium", "TW", 3001, "2026-11")',
      result: '中用量方案（台灣）含 3,000 則免費訊息，不可加購；發送 3,001 則需要高用量方案：1,400 元。',
    },
    { label: '可以計價時為空白', formula: '=LINE_OA_CHECK("medium", "TW", 3000, "2026-11")', result: '' },
  ],
  LINE_OA_COMPARE: [
    {
      label: '20,000 則，2026 年 11 月起',
      formula: '=LINE_OA_COMPARE("TW", 20000, "2026-11")',
      result: [
        ['方案', '名稱', '月費', '加購訊息費用', '合計', '平均每則', '能否發送'],
        ['light', '輕用量', 0, '', '', '', '不可（最多 200 則）'],
        ['medium', '中用量', 1_000, '', '', '', '不可（最多 3,000 則）'],
        // 14,000×0.2 = 2,800; 4,200 ÷ 20,000
        ['high', '高用量', 1_400, 2_800, 4_200, 0.21, '可，最便宜'],
        // 20,000 − 3 × 200 = 19,400: 13,400×0.2 = 2,680; 4,080 ÷ 20,000; 4,200 − 4,080
        [
          ...['最便宜的分法', '1 × 高用量 + 3 × 輕用量', 1_400, 2_680, 4_080, 0.204],
          '節省 120 元（好友分屬各帳號）',
        ],
      ],
    },
  ],
  LINE_OA_BREAKDOWN: [
    {
      label: '高用量方案，100,000 則：加購 10,000 + 6,600 = 16,600',
      formula: '=LINE_OA_BREAKDOWN("high", "TW", 100000, "2026-11")',
      result: [
        ['項目', '則數', '單價', '金額'],
        ['月費', '', '', 1_400],
        ['加購訊息第 1–50,000 則', 50_000, 0.2, 10_000],
        ['加購訊息第 50,001–94,000 則', 44_000, 0.15, 6_600],
        ['合計', '', '', 18_000],
      ],
    },
    {
      label: '高用量方案，56,001 則，含稅',
      formula: '=LINE_OA_BREAKDOWN("high", "TW", 56001, "2026-11", TRUE)',
      result: [
        ['項目', '則數', '單價', '金額'],
        ['月費', '', '', 1_400],
        ['加購訊息第 1–50,000 則', 50_000, 0.2, 10_000],
        ['加購訊息第 50,001 則', 1, 0.15, 0.15],
        // 11,400.15 × 5%
        ['稅額（5%）', '', '', 570.0075],
        ['無條件捨去', '', '', -0.0075],
        ['合計', '', '', 11_970.15],
      ],
    },
  ],
  LINE_OA_MESSAGES: [
    {
      // 1,400 + 50,000×0.2 + 44,000×0.15 = 18,000
      label: '每月預算 18,000 元',
      formula: '=LINE_OA_MESSAGES("high", "TW", 18000, "2026-11")',
      result: 100_000,
    },
    {
      // (1,400 + 8,000×0.2) × 1.05 = 3,150
      label: '含稅的預算 3,150 元',
      formula: '=LINE_OA_MESSAGES("high", "TW", 3150, "2026-11", TRUE)',
      result: 14_000,
    },
    {
      // Medium includes 3,000 for 1,000; High's fee is 1,400
      label: '預算 1,399 元，採用能發送最多的方案',
      formula: '=LINE_OA_MESSAGES("cheapest", "TW", 1399, "2026-11")',
      result: 3_000,
    },
  ],
  LINE_OA_BREAKEVEN: [
    {
      label: '台灣，2026 年 11 月起',
      formula: '=LINE_OA_BREAKEVEN("TW", "2026-11")',
      result: [
        ['則數起', '則數迄', '方案', '名稱', '起始則數費用', '結束則數費用'],
        [0, 200, 'light', '輕用量', 0, 0],
        [201, 3_000, 'medium', '中用量', 1_000, 1_000],
        [3_001, '', 'high', '高用量', 1_400, ''],
      ],
    },
  ],
  LINE_OA_SPLIT: [
    {
      label: '用中用量加輕用量兩個帳號，代替高用量方案',
      formula: '=LINE_OA_SPLIT("TW", 3200, 4, "2026-11")',
      result: [
        ['方案', '名稱', '帳號數', '每個帳號則數', '每個帳號費用', '合計'],
        ['medium', '中用量', 1, 3_000, 1_000, 1_000],
        ['light', '輕用量', 1, 200, 0, 0],
        ['合計', '', 2, 3_200, '', 1_000],
        // 1,400 − 1,000
        ['比單一帳號省下', '', '', '', '', 400],
      ],
    },
  ],
  LINE_OA_RATES: [
    {
      label: '台灣，2026 年 11 月起',
      formula: '=LINE_OA_RATES("TW", "2026-11")',
      result: [
        [
          ...['方案', '名稱', '月費', '免費訊息則數'],
          ...['加購級距起（則）', '加購級距迄（則）', '單價', '可信度'],
        ],
        ['light', '輕用量', 0, 200, '', '', '不可加購', ''],
        ['medium', '中用量', 1_000, 3_000, '', '', '不可加購', ''],
        ['high', '高用量', 1_400, 6_000, 1, 50_000, 0.2, '多個獨立來源一致'],
        ['high', '', '', '', 50_001, '', 0.15, '多個獨立來源一致'],
      ],
    },
  ],
  LINE_OA_FORMULA: [
    {
      label: '中用量方案',
      formula: '=LINE_OA_FORMULA("medium", "TW", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=3000,ABS(B2-ROUND(B2,0))<1/10^6),1000,NA()),NA()))',
    },
    {
      label: '高用量方案',
      formula: '=LINE_OA_FORMULA("high", "TW", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=10000000000,ABS(B2-ROUND(B2,0))<1/10^6),(140000+SUMPRODUCT((ROUND(B2,0)>{6000;56000})*(ROUND(B2,0)-{6000;56000})*{20;-5}))/100,NA()),NA()))',
    },
  ],
  LINE_TOOL_COST: [
    {
      label: '日本的 L Step，比 Standard 方案多一次發送',
      formula: '=LINE_TOOL_COST("L Step", "cheapest", 30001, "2026-11")',
      result: 32_780,
    },
    {
      label: '日本的 L Message，Standard 方案沒有上限',
      formula: '=LINE_TOOL_COST("L Message", "standard", 100000, "2026-11")',
      result: 10_780,
    },
  ],
  LINE_TOOL_RATES: [
    {
      label: '日本的 L Step',
      formula: '=LINE_TOOL_RATES("L Step", "2026-11")',
      result: [
        ['工具', '方案', '名稱', '月費（日圓，含稅）', '可發送數', '可信度'],
        ['L Step', 'free', '免費', 0, 200, '多個獨立來源一致'],
        ['L Step', 'start', 'Start', 5_000, 5_000, '多個獨立來源一致'],
      ],
    },
  ],
  LINE_MSG_KINDS: [
    {
      label: '所有類型',
      formula: '=LINE_MSG_KINDS()',
      result: [
        ['類型', '名稱', '發送來源', '是否列入則數', '每次發送的對話框數', '可信度'],
        ['broadcast', '群發訊息', 'LINE 官方帳號管理後台', '列入', 3, '官方：已讀 LINE 原文'],
      ],
    },
  ],
} satisfies Examples
