// The sheet of months: a row for each account and month, made anew at each reading.
import { COUNT, MONTH, moneyFormat } from '../drafts/formats'
import { toNumber } from '../pricing/money'
import { firstDay } from '../pricing/month'
import { Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import type { Language } from '../words/language'
import type { UsageWords } from '../words/shapes/usage'
import { USAGE_WORDS } from '../words/usage'
import { serialOf } from './dates'
import { type Level, type MonthFigures, monthFigures, monthsOf, type Price } from './month'
import type { Day, UsageAccount } from './request'
import { asText } from './table'

export const MONTH_COLUMNS = [
  'month',
  'name',
  'account',
  'plan',
  'state',
  'soFar',
  'counted',
  'countedTo',
  'unclassified',
  'included',
  'left',
  'limit',
  'cost',
  'taxed',
  'likely',
  'likelyCost',
  'runsOut',
] as const
export type MonthColumn = (typeof MONTH_COLUMNS)[number]

export interface SummaryRow {
  cells: (string | number)[]
  formats: string[]
  level: Level
}

export const DATE = 'yyyy-mm-dd'
/** In place of an amount that cannot be told. */
const UNKNOWN = '–'

type Account = Pick<UsageAccount, 'id' | 'name' | 'market' | 'plan' | 'running'>

/** The newest month first, its accounts by name. */
export function summaryRows(
  accounts: readonly Account[],
  days: readonly Day[],
  today: string,
  language: Language,
): SummaryRow[] {
  const words = USAGE_WORDS[language]()
  return accounts
    .flatMap((account) =>
      monthsOf(account, days, today).map((month) => ({
        account,
        figures: monthFigures(account, month, days, today),
      })),
    )
    .sort((a, b) => compare(b.figures.month, a.figures.month) || compare(labelOf(a), labelOf(b)))
    .map(({ account, figures }) => rowOf(account, figures, language, words))
}

const labelOf = ({ account }: { account: Account }) => `${account.name} ${account.id}`

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function rowOf(
  { id, name, market: marketId, plan }: Account,
  figures: MonthFigures,
  language: Language,
  words: UsageWords,
): SummaryRow {
  const market = MARKETS[marketId]
  const amount = (of: Price | undefined, key: keyof Price) => {
    const value = of?.[key]
    if (of === undefined || value === undefined) return ''
    return value instanceof Refusal ? UNKNOWN : toNumber(value)
  }
  const day = (text: string | null) => (text === null ? '' : serialOf(text))
  const cells: Record<MonthColumn, string | number> = {
    month: serialOf(firstDay(figures.month)),
    name: asText(name),
    account: asText(id),
    plan: asText(market.plans[plan]?.names[language] ?? plan),
    state: stateOf(figures, words),
    soFar: figures.soFar ?? '',
    counted: figures.countedTo === null ? '' : figures.counted,
    countedTo: day(figures.countedTo),
    unclassified: figures.unclassified,
    included: figures.included ?? '',
    left: figures.left ?? '',
    limit: figures.limit === 'none' ? words.noLimit : (figures.limit ?? ''),
    cost: amount(figures.cost, 'net'),
    taxed: amount(figures.cost, 'taxed'),
    likely: figures.likely ?? '',
    likelyCost: amount(figures.likelyCost, 'net'),
    runsOut: day(figures.runsOut),
  }
  return {
    cells: MONTH_COLUMNS.map((key) => cells[key]),
    formats: MONTH_COLUMNS.map((key) => monthFormat(key, moneyFormat(market))),
    level: figures.level,
  }
}

function stateOf({ isOver, missingDays }: MonthFigures, { monthStates }: UsageWords): string {
  if (missingDays > 0) return monthStates.missing(missingDays)
  return isOver ? monthStates.over : monthStates.running
}

/** @param money the format of amounts */
export function monthFormat(key: MonthColumn, money: string): string {
  switch (key) {
    case 'month':
      return MONTH
    case 'countedTo':
    case 'runsOut':
      return DATE
    case 'cost':
    case 'taxed':
    case 'likelyCost':
      return money
    case 'name':
    case 'account':
    case 'plan':
    case 'state':
      return 'General'
    default:
      return COUNT
  }
}
