// Below the months: what they add up to, what that is by friend, send and message, and where the prices are from.
import { LOOK_AGAIN } from '../../pricing/age'
import { addMonths } from '../../pricing/month'
import { certaintyOf, pricesOf } from '../../scenario/prices'
import { ageRemarks, oldPrices } from '../../words/age'
import { marketName } from '../../words/names'
import { COUNT } from '../formats'
import { quoted, said } from '../formulas'
import { type Column, FIGURES, LABEL, VALUE } from './layout'
import { exact, over, type Sheet, sharedCell, taxCell } from './sheet'

export function putTotals(sheet: Sheet): void {
  const { grid, layout, words, money, difference } = sheet
  const row = layout.sum
  for (let column = 0; column < layout.column('mark'); column++) grid.put(row, column, '', 'total')
  grid.put(row, LABEL, words.sum, 'totalLabel')
  const put = (key: Column, formula: string, format: string) => {
    if (layout.has(key)) grid.put(row, layout.column(key), { formula: `=${formula}` }, 'total', format)
  }
  const sum = (key: Column) => `SUM(${over(sheet, key)})`
  const missing = said(words.missing, { missing: sharedCell(sheet, 'missing') })
  put('total', `IF(${sharedCell(sheet, 'missing')}>0,${missing},${exact(sheet, sum('total'))})`, money)
  put('messages', sum('messages'), COUNT)
  for (const [key, format] of [
    ['sent', COUNT],
    ['invoiced', money],
    ['real', money],
    ['difference', difference],
  ] as const) {
    const values = over(sheet, key)
    put(key, `IF(COUNT(${values})=0,"",${exact(sheet, sum(key))})`, format)
  }
  for (const key of ['fee', 'extra', 'tax', 'other', 'tool', 'withTool'] as const) {
    if (!layout.has(key)) continue
    // A part of the months says nothing of the whole.
    const whole = `COUNT(${over(sheet, key)})=${layout.months}`
    put(key, `IF(${whole},${exact(sheet, sum(key))},"")`, money)
  }
}

export function putFigures(sheet: Sheet): void {
  const { grid, layout, scenario, words, money } = sheet
  const total = sharedCell(sheet, 'planned')
  const messages = `SUM(${over(sheet, 'messages')})`
  const times = grid.fixedSpan(layout.first, layout.firstSend, layout.months, scenario.sends.length)
  const by = {
    perFriend: `SUM(${over(sheet, 'friends')})`,
    perSend: `SUM(${times})`,
    perThousand: `(${messages}/1000)`,
  }
  const decimals = money.replace(/\]#,##0(\.00)?$/, ']#,##0.00')
  for (const [at, key] of FIGURES.entries()) {
    grid.put(layout.figures + at, LABEL, words.figures[key], 'label')
    grid.put(
      layout.figures + at,
      VALUE,
      { formula: `=IFERROR(IF(ISNUMBER(${total}),${total}/${by[key]},""),"")` },
      'plain',
      decimals,
    )
  }
}

/** Gives how many lines there are. What is said of the prices' age lives on with the sheet. */
export function putSources(sheet: Sheet, today: string): number {
  const { grid, layout, scenario, market, plain, words, names } = sheet
  const { cards } = pricesOf(scenario)
  const last = addMonths(scenario.start, scenario.months - 1)
  const [oldest = today] = cards.map(({ checked }) => checked).sort()
  const [year, month, day] = oldest.split('-').map(Number)
  const isOld = `TODAY()-DATE(${year},${month},${day})>${LOOK_AGAIN}`
  const lines = [
    ...(plain ? [words.plainHint] : []),
    words.colours,
    ...(layout.has('withTool') && !plain
      ? [{ formula: `=IF(${taxCell(sheet)},"",${quoted(words.toolApart)})` }]
      : []),
    ...cards.flatMap((card) => [
      words.prices(marketName(market, names), card.from, card.checked),
      words.sources(card.sources.join(' · ')),
    ]),
    words.certainty(names.basis[certaintyOf(scenario)]),
    { formula: `=IF(${isOld},"${oldPrices(market, names)}","")` },
    ...ageRemarks(market, [], last, today, names),
  ]
  for (const [at, line] of lines.entries()) grid.put(layout.foot + at, LABEL, line, 'note')
  return lines.length
}
