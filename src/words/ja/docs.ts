// Japanese.
import type { DocWords } from '../shapes/docs'
import { spaced } from '../spaced'
import { terms } from './terms'

export const ja: DocWords = {
  parameter: '引数',
  takes: '指定できるもの',
  optional: (name) => spaced`${name}（省略可）`,
  example: (label) => spaced`例：${label}`,
  exampleHead: '例',
  list: (items) => items.join('、'),
  sidebar: 'シートの横に開いた日本語のサイドバー',
  formula: '数式',
  result: '結果',
  refused: '計算できない例：',
  says: 'セルに表示される文',
  unsent: '=LINE_OA_COST("light", "JP", 6000, "2026-11")',
  function: '関数',
  gives: '結果',
  forExample: '例',
  names: 'ほかに使える名前',
  market: terms.market,
  inForce: (from) => spaced`${from} から`,
  taxFrom: (percent, from) => spaced`${from} から ${percent}%`,
  card: (market, currency, from) => spaced`**${market}**（${currency}・税抜、${from} から）`,
  plan: (name, fee, messages, extra) => spaced`${name} ${fee}（${messages} 通、${extra}）`,
  noExtra: '追加不可',
  unknownExtra: '追加メッセージの単価は未確認',
  extra: (price) => spaced`追加 1 通 ${price}`,
  extraFrom: (price, from) => spaced`追加 ${from} 通目から ${price}`,
}
