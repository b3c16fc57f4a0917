// Worked examples in Japanese, Japan first; tests evaluate each one in the built add-on.
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
    { label: '150 人に 4 回配信', formula: '=LINE_MSG_COUNT(150, 4)', result: 600 },
    {
      label: '管理画面からの 4 吹き出しは 2 回の配信になる',
      formula: '=LINE_MSG_COUNT(1000, 1, 4)',
      result: 2_000,
    },
    {
      label: '同じ 4 吹き出しも API からなら 1 回',
      formula: '=LINE_MSG_COUNT(1000, 1, 4, "push")',
      result: 1_000,
    },
    { label: '1 対 1 のチャットは数えない', formula: '=LINE_MSG_COUNT(1000, 1, 1, "チャット")', result: 0 },
  ],
  LINE_OA_COST: [
    {
      label: '友だち 20,000 人に 5 回、2026 年 10 月から',
      formula: '=LINE_OA_COST("スタンダード", "日本", LINE_MSG_COUNT(20000, 5), "2026-10")',
      result: 225_000,
    },
    {
      label: '同じ配信、2026 年 9 月まで',
      formula: '=LINE_OA_COST("スタンダード", "日本", LINE_MSG_COUNT(20000, 5), "2026-09")',
      result: 221_000,
    },
    {
      label: 'そのうち追加メッセージ料金',
      formula:
        '=LINE_OA_COST("standard", "JP", LINE_MSG_COUNT(20000, 5), "2026-09") - LINE_OA_COST("standard", "JP", 0, "2026-09")',
      result: 206_000,
    },
    {
      label: '80,001 通、税込、2024 年',
      formula: '=LINE_OA_COST("standard", "JP", 80001, "2024-04", TRUE)',
      result: 181_503,
    },
    {
      label: '5,001 通を最も安いプランで',
      // One message beyond Light costs Standard's fee.
      formula: '=LINE_OA_COST("最安", "JP", 5001, "2026-11")',
      result: 15_000,
    },
    {
      label: '台湾、高用量プラン',
      formula: '=LINE_OA_COST("高用量", "台湾", 56001, "2026-11")',
      result: 11_400.15,
    },
    {
      label: 'タイ、最も安いプランで',
      formula: '=LINE_OA_COST("cheapest", "TH", 100000, "2026-11")',
      result: 5_680,
    },
  ],
  LINE_OA_PLAN: [
    {
      label: 'ライトプランの無料メッセージより 1 通多いとき',
      formula: '=LINE_OA_PLAN("JP", 5001, "2026-11")',
      result: 'standard',
    },
    {
      label: 'ライトプラン以上から選ぶとき',
      formula: '=LINE_OA_PLAN("JP", 100, "2026-11", "light")',
      result: 'light',
    },
    {
      label: 'タイ、ベーシックとプロが同額になる通数より 1 通多いとき',
      formula: '=LINE_OA_PLAN("TH", 20001, "2026-11")',
      result: 'pro',
    },
  ],
  LINE_OA_CHECK: [
    {
      label: 'ライトプランの無料メッセージを超えるとき',
      formula: '=LINE_OA_CHECK("light", "JP", 5001, "2026-11")',
      result:
        'ライトプラン（日本）の無料メッセージは 5,000 通で、追加メッセージは配信できません。5,001 通を送るにはスタンダードプランが必要で、費用は 15,000 円です。',
    },
    {
      label: '計算できるときは空白',
      formula: '=LINE_OA_CHECK("light", "JP", 5000, "2026-11")',
      result: '',
    },
  ],
  LINE_OA_COMPARE: [
    {
      label: '100,000 通、2026 年 10 月から',
      formula: '=LINE_OA_COMPARE("JP", 100000, "2026-10")',
      result: [
        ['プラン', '名称', '月額固定費', '追加メッセージ料金', '合計', '1 通あたり', '配信できるか'],
        ['communication', 'コミュニケーション', 0, '', '', '', '不可（200 通まで）'],
        ['light', 'ライト', 5_000, '', '', '', '不可（5,000 通まで）'],
        // 70,000×3 = 210,000; 225,000 ÷ 100,000
        ['standard', 'スタンダード', 15_000, 210_000, 225_000, 2.25, '可、最安'],
        // 4 × 30,000 included; 60,000 ÷ 100,000; 225,000 − 60,000
        [
          ...['最安の分け方', '4 × スタンダード', 60_000, 0, 60_000, 0.6],
          '165,000 円の節約（友だちはアカウントごとに別）',
        ],
      ],
    },
  ],
  LINE_OA_BREAKDOWN: [
    {
      label: '公表されている計算と同じ、追加 150,000 + 56,000 = 206,000',
      formula: '=LINE_OA_BREAKDOWN("standard", "JP", 100000, "2026-09")',
      result: [
        ['項目', '通数', '単価', '金額'],
        ['月額固定費', '', '', 15_000],
        ['追加メッセージ 1～50,000 通目', 50_000, 3, 150_000],
        ['追加メッセージ 50,001～70,000 通目', 20_000, 2.8, 56_000],
        ['合計', '', '', 221_000],
      ],
    },
    {
      label: '80,001 通、税込、2024 年',
      formula: '=LINE_OA_BREAKDOWN("standard", "JP", 80001, "2024-04", TRUE)',
      result: [
        ['項目', '通数', '単価', '金額'],
        ['月額固定費', '', '', 15_000],
        ['追加メッセージ 1～50,000 通目', 50_000, 3, 150_000],
        ['追加メッセージ 50,001 通目', 1, 2.8, 2.8],
        ['税 10%', '', '', 16_500.28],
        ['端数切り捨て', '', '', -0.08],
        ['合計', '', '', 181_503],
      ],
    },
  ],
  LINE_OA_MESSAGES: [
    {
      // 15,000 + 70,000×3 = 225,000
      label: '予算 225,000 円、2026 年 10 月から',
      formula: '=LINE_OA_MESSAGES("standard", "JP", 225000, "2026-10")',
      result: 100_000,
    },
    {
      // (15,000 + 10,000×3) × 1.1 = 49,500
      label: '税込の予算 49,500 円',
      formula: '=LINE_OA_MESSAGES("standard", "JP", 49500, "2026-11", TRUE)',
      result: 40_000,
    },
    {
      // Light includes 5,000 for 5,000; Standard's fee is 15,000
      label: '予算 14,999 円、最も多く送れるプランで',
      formula: '=LINE_OA_MESSAGES("cheapest", "JP", 14999, "2026-11")',
      result: 5_000,
    },
  ],
  LINE_OA_BREAKEVEN: [
    {
      label: '日本、2026 年 10 月から',
      formula: '=LINE_OA_BREAKEVEN("JP", "2026-11")',
      result: [
        ['通数（から）', '通数（まで）', 'プラン', '名称', '下限通数の費用', '上限通数の費用'],
        [0, 200, 'communication', 'コミュニケーション', 0, 0],
        [201, 5_000, 'light', 'ライト', 5_000, 5_000],
        [5_001, '', 'standard', 'スタンダード', 15_000, ''],
      ],
    },
  ],
  LINE_OA_SPLIT: [
    {
      label: 'スタンダードプランの代わりにライトプランを 2 アカウント',
      formula: '=LINE_OA_SPLIT("JP", 10000, 4, "2026-11")',
      result: [
        ['プラン', '名称', 'アカウント数', '1 アカウントの通数', '1 アカウントの費用', '合計'],
        ['light', 'ライト', 2, 5_000, 5_000, 10_000],
        ['合計', '', 2, 10_000, '', 10_000],
        ['1 アカウントとの差額', '', '', '', '', 5_000],
      ],
    },
  ],
  LINE_OA_RATES: [
    {
      label: '日本、2026 年 10 月から',
      formula: '=LINE_OA_RATES("JP", "2026-11")',
      result: [
        [
          ...['プラン', '名称', '月額固定費', '無料メッセージ通数'],
          ...['追加メッセージ（何通目から）', '（何通目まで）', '単価', '情報の確度'],
        ],
        ['communication', 'コミュニケーション', 0, 200, '', '', '追加不可', ''],
        ['light', 'ライト', 5_000, 5_000, '', '', '追加不可', ''],
        ['standard', 'スタンダード', 15_000, 30_000, 1, 200_000, 3, '複数の独立した情報源が一致'],
        ['standard', '', '', '', 200_001, '', 2.5, '複数の独立した情報源が一致'],
      ],
    },
  ],
  LINE_OA_FORMULA: [
    {
      label: 'ライトプラン',
      formula: '=LINE_OA_FORMULA("light", "JP", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=5000,ABS(B2-ROUND(B2,0))<1/10^6),5000,NA()),NA()))',
    },
    {
      label: 'スタンダードプラン',
      formula: '=LINE_OA_FORMULA("standard", "JP", "B2", "2026-11")',
      result:
        '=IF(TRIM(SUBSTITUTE(B2,"　",""))="","",IFERROR(IF(AND(OR(ISNUMBER(B2),SUBSTITUTE(TRIM(B2),",","")=ROUND(B2,0)&""),ROUND(B2,0)>=0,ROUND(B2,0)<=10000000000,ABS(B2-ROUND(B2,0))<1/10^6),INT((1500000+SUMPRODUCT((ROUND(B2,0)>{30000;230000})*(ROUND(B2,0)-{30000;230000})*{300;-50}))/100),NA()),NA()))',
    },
  ],
  LINE_TOOL_COST: [
    {
      label: 'Lステップ、スタンダードの上限より 1 通多いとき',
      formula: '=LINE_TOOL_COST("Lステップ", "cheapest", 30001, "2026-11")',
      result: 32_780,
    },
    {
      label: 'エルメのスタンダードは無制限',
      formula: '=LINE_TOOL_COST("エルメ", "standard", 100000, "2026-11")',
      result: 10_780,
    },
  ],
  LINE_TOOL_RATES: [
    {
      label: 'Lステップ',
      formula: '=LINE_TOOL_RATES("Lステップ", "2026-11")',
      result: [
        ['ツール', 'プラン', '名称', '月額（円、税込）', '配信数', '情報の確度'],
        ['Lステップ', 'free', 'フリー', 0, 200, '複数の独立した情報源が一致'],
        ['Lステップ', 'start', 'スタート', 5_000, 5_000, '複数の独立した情報源が一致'],
      ],
    },
  ],
  LINE_MSG_KINDS: [
    {
      label: 'すべての種類',
      formula: '=LINE_MSG_KINDS()',
      result: [
        ['種類', '名称', '送信元', 'カウント対象', '1 回の配信の吹き出し数', '情報の確度'],
        [
          ...['broadcast', 'メッセージ配信', 'LINE Official Account Manager', '対象', 3],
          '公式（LINE の文書で確認）',
        ],
      ],
    },
  ],
} satisfies Examples
