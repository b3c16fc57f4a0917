// The upper part of a budget sheet: every input in a labelled cell, and a row for each send.
import { MARKETS, type Market } from '../../pricing/seller'
import { kindOf } from '../../scenario/forecast'
import type { Scenario } from '../../scenario/scenario'
import type { SheetWords } from '../../words/shapes/sheets'
import { COUNT, currencySign, MONTH, percentFormat } from '../formats'
import type { Cell, Grid } from '../grid'
import { type Assumptions, BLOCK, SENDS, VALUE } from './layout'

type Words = SheetWords['budget']

/** Puts the assumptions and gives the names of their cells, and the first row below. */
export function putAssumptions(
  grid: Grid,
  scenario: Scenario,
  plain: boolean,
  words: Words,
): { cells: Assumptions; below: number } {
  const { start, growthBy, growth, tool } = scenario
  const market: Market = MARKETS[scenario.market]
  const [year, month] = start.split('-').map(Number)
  let row = BLOCK
  const put = (label: string, content: Cell['content'] | string, format?: string, live = true): string => {
    row++
    grid.put(row, 0, label, 'label')
    grid.put(row, VALUE, content, live ? 'input' : 'plain', format)
    return grid.name(row, VALUE, true)
  }
  const percent = (value: number) => [value / 100, percentFormat(value)] as const
  grid.put(row, 0, words.assumptions, 'heading')
  grid.put(row, VALUE, '', 'heading')
  put(words.market, market.id, undefined, false)
  const cells: Assumptions = {
    market: `"${market.id}"`,
    start: put(words.start, { formula: `=DATE(${year},${month},1)` }, MONTH, !plain),
    months: put(words.months, scenario.months, COUNT),
    withTax: put(words.withTax, scenario.withTax, undefined, !plain),
    friends: put(words.friends, scenario.friends, COUNT),
    growthPercent: put(words.growthPercent, ...percent(growthBy === 'percent' ? growth : 0)),
    growthNumber: put(words.growthNumber, growthBy === 'number' ? growth : 0, COUNT),
    blocked: put(words.blocked, ...percent(scenario.blocked)),
    otherApp: put(words.otherApp, ...percent(scenario.otherApp)),
    plan: put(words.plan, scenario.plan, undefined, !plain),
    accounts: scenario.accounts > 1 ? put(words.accounts, scenario.accounts, COUNT) : '',
    tool: tool === '' ? '' : put(words.tool, tool, undefined, !plain),
  }
  put(words.currency, `${market.currency.code} (${currencySign(market)})`, undefined, false)
  return { cells, below: row + 1 }
}

/** Each send in a row: the share and the cap say all, a share or a fixed number, and can be changed without a mode. */
export function putSends(grid: Grid, scenario: Scenario, plain: boolean, words: Words): void {
  const texts = [words.send, words.kind]
  const numbers = [words.share, words.atMost, words.perMonth, words.bubbles]
  for (const [at, label] of [...texts, ...numbers].entries()) {
    grid.put(BLOCK, SENDS + at, label, at < texts.length ? 'heading' : 'numberHeading')
  }
  for (const [index, send] of scenario.sends.entries()) {
    const row = BLOCK + 1 + index
    const share = send.audience === 'share' ? send.share : 100
    const cap = send.audience === 'fixed' ? send.recipients : ''
    grid.put(row, SENDS, send.name, 'input')
    grid.put(row, SENDS + 1, kindOf(scenario, send), plain ? 'plain' : 'input')
    grid.put(row, SENDS + 2, share / 100, 'input', percentFormat(share))
    grid.put(row, SENDS + 3, cap, 'input', COUNT)
    grid.put(row, SENDS + 4, send.perMonth, 'input', COUNT)
    grid.put(row, SENDS + 5, send.bubbles, 'input', COUNT)
  }
}

/** Names of the cells that a send's formula reads. */
export function sendCells(grid: Grid, index: number) {
  const cell = (at: number) => grid.name(BLOCK + 1 + index, SENDS + at, true)
  return {
    name: cell(0),
    kind: cell(1),
    share: cell(2),
    atMost: cell(3),
    perMonth: cell(4),
    bubbles: cell(5),
  }
}
