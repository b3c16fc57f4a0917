// Help in Traditional Chinese, for the documents and the sidebar.
import type { Help } from '../shapes/help'
import { examples, home } from './examples'

export const zhTW = {
  examples,
  home,
  params: {
    recipients: '每次發送觸及的人數，不含已封鎖帳號的人。',
    sends: '每月發送次數；省略時為 1。',
    bubbles: '一次發送的對話框數；省略時為 1。超出一次上限的對話框會算成另一次發送。',
    kind: 'LINE_MSG_KINDS() 列出的類型，例如 push 或 step；省略時為 broadcast（群發訊息）。',
    plan: '方案的 ID 或任一語言的名稱，或 cheapest（最便宜）。TW：light、medium、high；JP、OTHER：communication、light、standard；TH：free、basic、pro。',
    region: 'JP、TW、TH、OTHER，或「台灣」、「日本」等名稱。',
    messages: '當月的訊息則數；儲存格空白時，結果也是空白。',
    budget: '以該地區幣別計的金額；儲存格空白時，結果也是空白。',
    max_accounts: '帳號數上限，1 到 20；省略時為 4。',
    messages_cell: '存放則數的儲存格，要加引號，例如 "B2"。',
    tool: '工具名稱，例如 L Step（Lステップ）、L Message（エルメ）或 UTAGE。',
    date: '採用哪一天的價格：YYYY-MM、YYYY-MM-DD 或日期儲存格；省略時為日本時間的今天。儲存格不會自動更新，寫上日期可固定結果。',
    at_least: '最低需要的方案，例如中用量方案；省略時比較所有方案。',
    with_tax: 'TRUE 為含稅；省略時為 FALSE（未稅）。',
  },
  functions: {
    LINE_MSG_COUNT: {
      summary: '一個月的發送，LINE 會計算成幾則：每次發送，每觸及一人算一則。',
      details: '推送到群組時，依群組人數計算。依屬性篩選的發送，對象至少要有 100 人。',
      returns: '列入計費的訊息則數。',
    },
    LINE_OA_COST: {
      summary: '某方案一個月的費用：月費加上依級距計價的加購訊息。',
      details:
        '以該地區幣別計，未指定時為未稅；只在最後無條件捨去一次，捨去到該幣別的最小單位（這是本外掛程式的規則，LINE 並未公布）。',
      returns: '當月費用。',
    },
    LINE_OA_PLAN: {
      summary: '能發送這麼多則的方案中，最便宜的一個。',
      details: '費用相同時，取月費較低者。',
      returns: '方案的 ID，例如 standard。',
    },
    LINE_OA_CHECK: {
      summary: '以文字說明某個月為何無法計價；可以計價時為空白。',
      details: '文字與 LINE_OA_COST 的錯誤訊息相同。輸入範圍時，每一列各有說明。',
      returns: '一句說明，或空白。',
    },
    LINE_OA_COMPARE: {
      summary: '並列比較一個月的所有方案：費用，或無法發送的原因。',
      details: '分成多個帳號比較便宜時，最後一列會列出 4 個帳號以內最便宜的分法。',
      returns: '方案的表格。',
    },
    LINE_OA_BREAKDOWN: {
      summary: '一個月的帳單明細：月費、加購訊息的每個級距、稅、合計。',
      details: '各列相加即為合計；捨去的尾數自成一列。',
      returns: '項目、則數、單價、金額的表格。',
    },
    LINE_OA_MESSAGES: {
      summary: '每月預算在某方案最多可以發送幾則。',
      details: '是 LINE_OA_COST 的反推：再多一則就超出預算。',
      returns: '訊息則數。',
    },
    LINE_OA_BREAKEVEN: {
      summary: '各方案最便宜的則數範圍。',
      details: '以未稅、捨去前的金額比較；費用相同時，取月費較低者。',
      returns: '則數範圍、方案與費用的表格。',
    },
    LINE_OA_SPLIT: {
      summary: '把一個月的訊息分給多個帳號時，最便宜的分法。',
      details: '每個帳號有各自的好友。以未稅、捨去前的金額比較。',
      returns: '方案、帳號數與費用的表格。',
    },
    LINE_OA_RATES: {
      summary: '適用的價目表，以及來源、查證日與各項價格的可信度。',
      returns: '方案、月費、免費訊息則數與單價的表格。',
    },
    LINE_OA_FORMULA: {
      summary: '一般公式：在沒有這個外掛程式的試算表裡，也能算出與 LINE_OA_COST 相同的結果。',
      details: '貼到需要的地方即可；超出方案能發送的則數時為 #N/A。',
      returns: '公式的文字。',
    },
    LINE_TOOL_COST: {
      summary: '搭配 LINE 使用的外部工具，每月費用（含稅）。',
      returns: '月費。',
      params: {
        plan: 'LINE_TOOL_RATES 列出的方案，或 cheapest（最便宜）。',
        sends: '工具所計的發送數：一個月內觸及人數的總和。',
      },
    },
    LINE_TOOL_RATES: {
      summary: '單一工具或所有工具的方案、規則，以及各項價格的可信度。',
      returns: '方案、月費與可發送數的表格。',
    },
    LINE_MSG_KINDS: {
      summary: 'LINE 把哪些類型的訊息列入則數，以及一次發送可放幾個對話框。',
      returns: '類型的表格。',
    },
  },
} satisfies Help
