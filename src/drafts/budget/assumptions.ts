// The upper part of a budget: every input in a labelled cell, with what may be typed there.
import { type Choice, choiceName, readChoice } from '../../pricing/choice'
import { firstDay } from '../../pricing/month'
import { findTool, type Seller } from '../../pricing/seller'
import { toolsOf } from '../../scenario/scenario'
import { marketName } from '../../words/names'
import type { Takes } from '../draft'
import { COUNT, MONTH, percentFormat } from '../formats'
import type { Content } from '../grid'
import { type Assumption, LABEL, VALUE } from './layout'
import { assumed, type Sheet } from './sheet'

interface Input {
  label: string
  content: Content
  format?: string
  /** Texts stand on the left. */
  text?: boolean
  /** None where it cannot be changed in the sheet. */
  rule?: { takes: Takes; help: string } | undefined
}

/** A plain budget's tax is fixed. */
export const TICK = '✓'
const NO_TICK = '–'

export function putAssumptions(sheet: Sheet): void {
  const { grid, layout } = sheet
  for (const key of layout.assumptions) {
    const { label, content, format, text, rule } = inputOf(sheet, key)
    const row = layout.assumption(key)
    grid.put(row, LABEL, label, 'label')
    grid.put(row, VALUE, content, rule ? (text ? 'inputText' : 'input') : 'text', format)
    if (rule) grid.allow([row, VALUE, 1, 1], rule.takes, rule.help)
  }
}

function inputOf(sheet: Sheet, key: Assumption): Input {
  const { scenario, market, plain, names, words, language, money } = sheet
  const { assumptions: labels, takes } = words
  const here = assumed(sheet, key)
  const changeable = (rule: Input['rule']) => (plain ? undefined : rule)
  const count = { takes: { formula: wholeNumber(here) }, help: takes.count }
  switch (key) {
    case 'market':
      return { label: labels.market, content: marketName(market, names) }
    case 'start': {
      const [year, month] = scenario.start.split('-').map(Number)
      const rule = {
        takes: { formula: `=AND(ISNUMBER(${here}),TEXT(${here},"dd")="01")` },
        help: takes.month,
      }
      const content = { formula: `=DATE(${year},${month},1)` }
      return { label: labels.start, content, format: MONTH, rule: changeable(rule) }
    }
    case 'plan':
      return chosen(labels.plan, market, scenario.plan, {
        takes: { list: planChoices(sheet) },
        help: takes.plan,
      })
    case 'withTax': {
      const content = plain ? (scenario.withTax ? TICK : NO_TICK) : scenario.withTax
      const rule = changeable({ takes: { checkbox: true }, help: takes.tax })
      return { label: labels.withTax, content, rule }
    }
    case 'friends':
      return { label: labels.friends, content: scenario.friends, format: COUNT, rule: count }
    case 'growth': {
      if (scenario.growthBy === 'number') {
        const rule = { takes: { formula: `=ISNUMBER(${here})` }, help: takes.people }
        return { label: labels.growthNumber, content: scenario.growth, format: '#,##0.##', rule }
      }
      const rule = {
        takes: { formula: `=AND(ISNUMBER(${here}),${here}>=-1,${here}<=10)` },
        help: takes.growth,
      }
      return { label: labels.growthPercent, ...percent(scenario.growth), rule }
    }
    case 'blocked':
    case 'otherApp': {
      const rule = { takes: { formula: share(here) }, help: takes.share }
      return { label: labels[key], ...percent(scenario[key]), rule }
    }
    case 'accounts':
      return {
        label: labels.accounts,
        content: scenario.accounts,
        format: COUNT,
        rule: {
          takes: { formula: wholeNumber(here, 1) },
          help: takes.accounts,
        },
      }
    case 'otherCost': {
      const rule = { takes: { formula: amount(here) }, help: takes.money }
      return { label: labels.otherCost, content: scenario.otherCost, format: money, rule }
    }
    case 'cap':
      return { label: labels.cap, content: scenario.cap ?? '', format: COUNT, rule: count }
    case 'tool': {
      const list = toolsOf(scenario.market, firstDay(scenario.start)).map((tool) => marketName(tool, names))
      const tool = findTool(scenario.tool)
      const content = tool ? marketName(tool, names) : ''
      return {
        label: labels.tool,
        content,
        text: true,
        rule: changeable({ takes: { list }, help: takes.tool }),
      }
    }
    case 'toolPlan': {
      const tool = findTool(scenario.tool)
      if (!tool) return { label: labels.toolPlan, content: '' }
      const choices: Choice[] = [
        { cheapestFrom: undefined },
        ...Object.keys(tool.plans).map((plan) => ({ plan })),
      ]
      const list = choices.map((choice) => choiceName(tool, choice, language))
      return chosen(labels.toolPlan, tool, scenario.toolPlan, { takes: { list }, help: takes.toolPlan })
    }
  }

  function chosen(label: string, seller: Seller, plan: string, rule: Input['rule']): Input {
    const choice = readChoice(seller, plan)
    const content = choice ? choiceName(seller, choice, language) : plan
    return { label, content, text: true, rule: changeable(rule) }
  }
}

/** Every plan, whichever is cheapest, and whichever is cheapest from one on where that leaves out some and not all but one. */
export function planChoices({ market, language }: Pick<Sheet, 'market' | 'language'>): string[] {
  const plans = Object.keys(market.plans)
  const choices: Choice[] = [
    { cheapestFrom: undefined },
    ...plans.map((plan) => ({ plan })),
    ...plans.slice(1, -1).map((cheapestFrom) => ({ cheapestFrom })),
  ]
  return choices.map((choice) => choiceName(market, choice, language))
}

const percent = (value: number) => ({ content: value / 100, format: percentFormat(value) })

/** What a cell may hold, written for that cell. */
export const wholeNumber = (cell: string, least = 0) =>
  `=AND(ISNUMBER(${cell}),${cell}>=${least},${cell}=INT(${cell}))`
export const amount = (cell: string) => `=AND(ISNUMBER(${cell}),${cell}>=0)`
export const share = (cell: string) => `=AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=1)`
