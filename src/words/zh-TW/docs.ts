// Traditional Chinese (Taiwan).
import type { DocWords } from '../shapes/docs'
import { spaced } from '../spaced'
import { terms } from './terms'

export const zhTW: DocWords = {
  parameter: '參數',
  takes: '可填入的內容',
  optional: (name) => spaced`${name}（可省略）`,
  example: (label) => spaced`範例：${label}`,
  exampleHead: '範例',
  list: (items) => items.join('、'),
  sidebar: '試算表旁的側欄，繁體中文介面',
  formula: '公式',
  result: '結果',
  refused: '無法計算的範例：',
  says: '儲存格顯示的句子',
  unsent: '=LINE_OA_COST("medium", "TW", 6000, "2026-11")',
  function: '函式',
  gives: '結果',
  forExample: '範例',
  names: '其他可用的名稱',
  market: terms.market,
  inForce: (from) => spaced`${from} 起`,
  taxFrom: (percent, from) => spaced`${from} 起 ${percent}%`,
  card: (market, currency, from) => spaced`**${market}**（${currency}，未稅，${from} 起）`,
  plan: (name, fee, messages, extra) => spaced`${name} ${fee}（${messages} 則，${extra}）`,
  noExtra: '不可加購',
  unknownExtra: '加購單價不明',
  extra: (price) => spaced`加購每則 ${price}`,
  extraFrom: (price, from) => spaced`加購第 ${from} 則起 ${price}`,
}
