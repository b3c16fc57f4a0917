// The words of generated tables in the languages the documents have.

export interface DocWords {
  parameter: string
  takes: string
  optional(name: string): string
  example(label: string): string
  exampleHead: string
  colon: string
  list(items: readonly string[]): string
  brackets(text: string): string
  sidebar: string
  formula: string
  result: string
  refused: string
  says: string
  function: string
  gives: string
  forExample: string
  names: string
  market: string
  inForce(from: string): string
  taxFrom(percent: number, from: string): string
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
  sidebar: 'The sidebar beside a sheet, in English',
  formula: 'Formula',
  result: 'Result',
  refused: 'Refused, for example:',
  says: 'What the cell says',
  function: 'Function',
  gives: 'What it gives',
  forExample: 'For example',
  names: 'Other names it knows',
  market: 'Market',
  inForce: (from) => `From ${from}`,
  taxFrom: (percent, from) => `${percent}% from ${from}`,
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
  sidebar: 'シートの横に開いた日本語のサイドバー',
  formula: '数式',
  result: '結果',
  refused: '計算できない例：',
  says: 'セルに出る文',
  function: '関数',
  gives: '結果',
  forExample: '例',
  names: 'ほかに使える名前',
  market: '地域',
  inForce: (from) => `${from} から`,
  taxFrom: (percent, from) => `${from} から ${percent}%`,
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
  sidebar: '試算表旁的側欄，繁體中文介面',
  formula: '公式',
  result: '結果',
  refused: '無法計算的例子：',
  says: '儲存格顯示的句子',
  function: '函式',
  gives: '結果',
  forExample: '例子',
  names: '其他可用的名稱',
  market: '地區',
  inForce: (from) => `${from} 起`,
  taxFrom: (percent, from) => `${from} 起 ${percent}%`,
}

export type DocLanguage = 'en' | 'ja' | 'zh-TW'

export const DOC_WORDS: Readonly<Record<DocLanguage, DocWords>> = { en, ja, 'zh-TW': zhTW }

export const DOC_LANGUAGES = Object.keys(DOC_WORDS) as DocLanguage[]
