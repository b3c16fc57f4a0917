// The mark by which a budget is found again in a sheet, wherever it moved: a heading of its workings, in every language alike.
import type { MarketId } from '../../pricing/seller'

const NAME = 'LINE-OA-BUDGET'

export interface Mark {
  market: MarketId
  plain: boolean
  growthBy: 'percent' | 'number'
}

/** What all marks begin with. */
export const MARK = `${NAME} 1`

export function markText({ market, plain, growthBy }: Mark): string {
  return [MARK, market, plain ? 'plain' : 'live', growthBy].join(' ')
}

export function readMark(text: unknown): Mark | undefined {
  const pattern = new RegExp(`^${MARK} (JP|TW|TH|OTHER) (plain|live) (percent|number)$`)
  const [, market, form, growthBy] = pattern.exec(String(text)) ?? []
  if (!market) return undefined
  return { market: market as MarketId, plain: form === 'plain', growthBy: growthBy as Mark['growthBy'] }
}
