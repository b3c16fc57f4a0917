// What is wrong with a text that is made of pieces: spaces between scripts, punctuation, ids instead of names, numbers of nothing.
import { KINDS } from '../../src/pricing/cards/kinds'
import { MARKET_IDS, MARKETS, TOOLS } from '../../src/pricing/seller'
import type { Language } from '../../src/words/language'

const WIDE = '\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff'
const THAI = '\\u0e01-\\u0e3a\\u0e40-\\u0e7f'
const FULL = '\\u3000-\\u3004\\u3008-\\u303f\\u30fb\\uff01-\\uff65'
const LATIN = '0-9A-Za-z'

const ASCII = 'ASCII punctuation'

const RULES: readonly (readonly [string, RegExp])[] = [
  ['no space', new RegExp(`[${LATIN}](?=[${WIDE}${THAI}])|[${WIDE}${THAI}](?=[${LATIN}])`, 'g')],
  ['two spaces', / (?= )/g],
  ['a space beside punctuation', new RegExp(` (?=[${FULL}])|[${FULL}](?= )`, 'g')],
  ['a space within', new RegExp(`[${WIDE}](?= [${WIDE}])`, 'g')],
  [ASCII, new RegExp(`[${WIDE}](?=\\s*[,:;])|[,:;](?=\\s*[${WIDE}])`, 'g')],
  ['a space at an end', /^(?= )| (?=$)/g],
]

/** Names that keep the spaces they have: LINE's, Google's, and those of the sheets. */
const OWN = [
  'プレミアムID',
  'ベーシックID',
  'チャネルID',
  'LINE通知メッセージ',
  'チャットProオプション',
  'LINE公式アカウント',
  'シークレット ウィンドウ',
  'LINE予算',
  'LINEシナリオ',
  'LINE試算',
  'LINE預算',
  'LINE情境',
]

function names(): string[] {
  const sellers = [...Object.values(MARKETS), ...TOOLS]
  const named = [...sellers, ...sellers.flatMap(({ plans }) => Object.values(plans)), ...Object.values(KINDS)]
  return [...OWN, ...named.flatMap((each) => Object.values(each.names))]
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names, the longest first, and dates as Japanese and Chinese write them. */
const WHOLE = new RegExp(
  [
    ...names()
      .sort((a, b) => b.length - a.length)
      .map(escaped),
    '\\d{4}年\\d{1,2}月(\\d{1,2}日)?',
  ].join('|'),
  'g',
)

/** What somebody typed stands in quotes and is theirs; a date or a time is one piece. */
const plain = (text: string) =>
  text.replace(/([“「"])[^”」"]*([”」"])/g, '$1$2').replace(/\b\d{4}-\d\d(-\d\d)?\b|\b\d\d:\d\d\b/g, 'day')

/** Each fault with the letters around it; none for what is well written. */
export function scriptFaults(text: string, language: Language): string[] {
  const said = plain(text)
  const inside = [...said.matchAll(WHOLE)].map(({ 0: piece, index }) => [index, index + piece.length - 1])
  const fullWidth = language === 'ja' || language === 'zh-TW'
  return RULES.filter(([fault]) => fullWidth || fault !== ASCII).flatMap(([fault, rule]) =>
    [...said.matchAll(rule)]
      .filter(({ index }) => !inside.some(([from = 0, to = 0]) => from <= index && index < to))
      .map(({ index }) => `${fault}: ${said.slice(Math.max(0, index - 8), index + 9)}`),
  )
}

/** Ids that are English words too, and stand in English sentences as such. */
const ENGLISH = new Set(['free', 'start', 'high', ...Object.keys(KINDS).filter((id) => !id.endsWith('cast'))])

const IDS = [
  ...MARKET_IDS,
  ...TOOLS.map(({ id }) => id),
  ...[...Object.values(MARKETS), ...TOOLS].flatMap(({ plans }) => Object.keys(plans)),
  ...Object.keys(KINDS),
]

const ID = new RegExp(`(?<![\\w-])(${[...new Set(IDS)].join('|')})(?![\\w-])`, 'g')

export function idsIn(text: string, language: Language): string[] {
  return [...plain(text).matchAll(ID)].map(([id]) => id).filter((id) => language !== 'en' || !ENGLISH.has(id))
}

/** Numbers that say of nothing what they count: the text, a bracket or a stop follows. */
export function bareNumbers(text: string): string[] {
  return [...plain(text).matchAll(/\d[\d,.]*(?<=\d)(?=\s*($|[)）、，。；;:：]|[,.](\s|$)))/g)].map(
    ([number]) => number,
  )
}

const CURRENCY = ' ?(JPY|TWD|THB|USD|円|元|บาท)'

/** How often an amount stands in a text, and how often with its currency. */
export function amountIn(text: string, amount: string): { all: number; withCurrency: number } {
  const alone = `(?<![\\d,.])${amount.replace(/\./g, '\\.')}(?!\\d|[,.]\\d)`
  const count = (rule: string) => [...text.matchAll(new RegExp(rule, 'g'))].length
  return { all: count(alone), withCurrency: count(alone + CURRENCY) }
}
