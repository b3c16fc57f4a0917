// The mark by which a budget is found again in a sheet, wherever it moved, with all that decides where its cells stand: a heading of its
// workings, in every language alike.
import type { MarketId } from '../../pricing/seller'
import type { Shape } from './layout'

const NAME = 'LINE-OA-BUDGET'

export interface Mark extends Shape {
  plain: boolean
  growthBy: 'percent' | 'number'
  /** Lines on prices and sources below the figures. */
  lines: number
}

/** What all marks begin with. */
export const MARK = `${NAME} 1`

export function markText({ market, plain, growthBy, tool, months, sends, lines }: Mark): string {
  const form = [market, plain ? 'plain' : 'live', growthBy, tool ? 'tool' : 'alone']
  return [MARK, ...form, months, sends, lines].join(' ')
}

export function readMark(text: unknown): Mark | undefined {
  const pattern = new RegExp(
    `^${MARK} (JP|TW|TH|OTHER) (plain|live) (percent|number) (tool|alone) (\\d{1,3}) (\\d{1,2}) (\\d{1,2})$`,
  )
  const [, market, form, growthBy, tool, ...counts] = pattern.exec(String(text)) ?? []
  if (!market) return undefined
  const [months = 0, sends = 0, lines = 0] = counts.map(Number)
  return {
    market: market as MarketId,
    plain: form === 'plain',
    growthBy: growthBy as Mark['growthBy'],
    tool: tool === 'tool',
    months,
    sends,
    lines,
  }
}
