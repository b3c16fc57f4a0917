// The words of generated tables in the languages the documents have.
import type { Basis } from '../../src/pricing/card'

export interface DocWords {
  parameter: string
  takes: string
  optional(name: string): string
  example(label: string): string
  exampleHead: string
  colon: string
  list(items: readonly string[]): string
  brackets(text: string): string
  toolFee: string
  toolSends: string
  sidebar: string
  formula: string
  result: string
  refused: string
  says: string
  function: string
  gives: string
  forExample: string
  id: string
  names: string
  market: string
  plan: string
  tool: string
  name: string
  from: string
  fee: string
  included: string
  extra: string
  basis: string
  sources: string
  checked: string
  none: string
  unpublished(first: number | undefined): string
  atFirst(first: string, later: string): string
  upTo(last: string): string
  beyond(last: string): string
  all: string
  steps(first: string, last: string, count: number): string
  bands(plan: string): string
  perMessage: string
  extraUpTo: string
  inForce(from: string): string
  withoutTax(currency: string): string
  tax(percent: string): string
  taxFrom(percent: number, from: string): string
  taxUnknown: string
  unlimited: string
  noTable(least: string | undefined): string
  noSource: string
  basisOf(date: string, fees: string, extra: string | undefined): string
  basisNames: Record<Basis, string>
}

const en: DocWords = {
  parameter: 'Parameter',
  takes: 'What it takes',
  optional: (name) => `${name} (optional)`,
  example: (label) => `Example: ${label}`,
  exampleHead: 'Example',
  colon: ': ',
  list: (items) => items.join(', '),
  brackets: (text) => ` (${text})`,
  toolFee: 'A month, JPY, tax included',
  toolSends: 'Sends included',
  sidebar: 'The sidebar beside a sheet, in English',
  formula: 'Formula',
  result: 'Result',
  refused: 'Refused, for example:',
  says: 'What the cell says',
  function: 'Function',
  gives: 'What it gives',
  forExample: 'For example',
  id: 'Id',
  names: 'Other names it knows',
  market: 'Market',
  plan: 'Plan',
  tool: 'Tool',
  name: 'Name',
  from: 'In force from',
  fee: 'Monthly fee',
  included: 'Included messages',
  extra: 'Extra messages, each',
  basis: 'How sure',
  sources: 'Sources',
  checked: 'Checked',
  none: 'none sold',
  unpublished: (first) => (first === undefined ? 'not published' : `${first} at first, then not published`),
  atFirst: (first, later) => `${first} at first, ${later} later`,
  upTo: (last) => `up to ${last}`,
  beyond: (last) => `beyond ${last}`,
  all: 'all',
  steps: (first, last, count) => `${first} falling to ${last} in ${count} steps`,
  bands: (plan) =>
    `The price of an extra message on ${plan}, counted from the first one beyond the included messages:`,
  perMessage: 'Each',
  extraUpTo: 'Extra messages',
  inForce: (from) => `From ${from}`,
  withoutTax: (currency) => `Currency: ${currency}, without tax.`,
  tax: (percents) => `Tax: ${percents}.`,
  taxFrom: (percent, from) => `${percent}% from ${from}`,
  taxUnknown: 'Tax: not known, so a price with tax is refused.',
  unlimited: 'unlimited',
  noTable: (least) => (least ? `no public price table, from ${least}` : 'no public price table'),
  noSource: 'several, none noted',
  basisOf: (date, fees, extra) => `date ${date}, fees ${fees}${extra ? `, extra ${extra}` : ''}`,
  basisNames: { official: 'official', announced: 'announced', secondary: 'secondary', single: 'single' },
}

const ja: DocWords = {
  parameter: '引数',
  takes: '指定できるもの',
  optional: (name) => `${name}（省略可）`,
  example: (label) => `例：${label}`,
  exampleHead: '例',
  colon: '：',
  list: (items) => items.join('、'),
  brackets: (text) => `（${text}）`,
  toolFee: '月額（円、税込）',
  toolSends: '配信数',
  sidebar: 'シートの横に開いた日本語のサイドバー',
  formula: '数式',
  result: '結果',
  refused: '計算できない例：',
  says: 'セルに出る文',
  function: '関数',
  gives: '結果',
  forExample: '例',
  id: 'ID',
  names: 'ほかに使える名前',
  market: '地域',
  plan: 'プラン',
  tool: 'ツール',
  name: '名称',
  from: '適用開始日',
  fee: '月額固定費',
  included: '無料メッセージ通数',
  extra: '追加メッセージの単価',
  basis: '確かさ',
  sources: '出典',
  checked: '確認日',
  none: '追加購入不可',
  unpublished: (first) => (first === undefined ? '未公表' : `最初は ${first}、以降は未公表`),
  atFirst: (first, later) => `当初 ${first}、その後 ${later}`,
  upTo: (last) => `${last} 通まで`,
  beyond: (last) => `${last} 通を超える分`,
  all: 'すべて',
  steps: (first, last, count) => `${first} から ${last} まで ${count} 段階`,
  bands: (plan) => `${plan}：追加メッセージの単価（無料メッセージを超えた 1 通目から数えます）`,
  perMessage: '単価',
  extraUpTo: '追加メッセージ',
  inForce: (from) => `${from} から`,
  withoutTax: (currency) => `通貨：${currency}（税抜）。`,
  tax: (percents) => `税率：${percents}。`,
  taxFrom: (percent, from) => `${from} から ${percent}%`,
  taxUnknown: '税率：不明のため、税込の金額は計算できません。',
  unlimited: '無制限',
  noTable: (least) => (least ? `公開の料金表なし、${least} から` : '公開の料金表なし'),
  noSource: '複数（記録なし）',
  basisOf: (date, fees, extra) => `開始日 ${date}、月額 ${fees}${extra ? `、追加 ${extra}` : ''}`,
  basisNames: { official: '公式', announced: '告知', secondary: '複数', single: '単独' },
}

const zhTW: DocWords = {
  parameter: '參數',
  takes: '可填入的內容',
  optional: (name) => `${name}（可省略）`,
  example: (label) => `例子：${label}`,
  exampleHead: '例子',
  colon: '：',
  list: (items) => items.join('、'),
  brackets: (text) => `（${text}）`,
  toolFee: '月費（日圓，含稅）',
  toolSends: '發送數',
  sidebar: '試算表旁的側欄，繁體中文介面',
  formula: '公式',
  result: '結果',
  refused: '無法計算的例子：',
  says: '儲存格顯示的句子',
  function: '函式',
  gives: '結果',
  forExample: '例子',
  id: 'ID',
  names: '其他可用的名稱',
  market: '地區',
  plan: '方案',
  tool: '工具',
  name: '名稱',
  from: '生效日',
  fee: '月費',
  included: '免費訊息則數',
  extra: '加購訊息單價',
  basis: '可信度',
  sources: '來源',
  checked: '查證日',
  none: '不能加購',
  unpublished: (first) => (first === undefined ? '未公布' : `第一級 ${first}，其後未公布`),
  atFirst: (first, later) => `起初 ${first}，後來 ${later}`,
  upTo: (last) => `${last} 則以內`,
  beyond: (last) => `超過 ${last} 則的部分`,
  all: '全部',
  steps: (first, last, count) => `${first} 降到 ${last}，共 ${count} 級`,
  bands: (plan) => `${plan}：加購訊息的單價（從超出免費訊息的第一則起算）`,
  perMessage: '單價',
  extraUpTo: '加購訊息',
  inForce: (from) => `${from} 起`,
  withoutTax: (currency) => `幣別：${currency}（未稅）。`,
  tax: (percents) => `稅率：${percents}。`,
  taxFrom: (percent, from) => `${from} 起 ${percent}%`,
  taxUnknown: '稅率：不明，因此無法計算含稅價格。',
  unlimited: '無上限',
  noTable: (least) => (least ? `沒有公開的價目表，${least} 起` : '沒有公開的價目表'),
  noSource: '多個（未記錄）',
  basisOf: (date, fees, extra) => `生效日 ${date}、月費 ${fees}${extra ? `、加購 ${extra}` : ''}`,
  basisNames: { official: '官方', announced: '公告', secondary: '多方', single: '單一' },
}

export type DocLanguage = 'en' | 'ja' | 'zh-TW'

export const DOC_WORDS: Readonly<Record<DocLanguage, DocWords>> = { en, ja, 'zh-TW': zhTW }

export const DOC_LANGUAGES = Object.keys(DOC_WORDS) as DocLanguage[]
