// Which warnings are due: one for each account, threshold and month.
import { hasReached, type MonthFigures, NEAR } from './month'

/** Of the included messages, after which each costs, or of LINE's limit, after which nothing is sent. */
export interface Alert {
  of: 'included' | 'limit'
  percent: typeof NEAR | 100
  used: number
  most: number
}

/** A warning that was given, such as "2026-11 limit 80". */
export type Given = string

export function givenText(month: string, { of, percent }: Pick<Alert, 'of' | 'percent'>): Given {
  return `${month} ${of} ${percent}`
}

/** Where both thresholds are passed at once the higher one says all. */
export function alertsDue({ month, used, included, limit }: MonthFigures, given: readonly Given[]): Alert[] {
  if (used === null) return []
  return boundsOf(included, limit).flatMap(([of, most]): Alert[] => {
    const percent = ([100, NEAR] as const).find((each) => hasReached(used, each, most))
    if (percent === undefined || given.includes(givenText(month, { of, percent }))) return []
    return [{ of, percent, used, most }]
  })
}

/** What is included is no bound of its own where LINE stops there. */
function boundsOf(included: number | null, limit: MonthFigures['limit']): ['included' | 'limit', number][] {
  const bounds: ['included' | 'limit', number][] = []
  if (included !== null && included > 0 && included !== limit) bounds.push(['included', included])
  if (typeof limit === 'number' && limit > 0) bounds.push(['limit', limit])
  return bounds
}

/** Passing the higher threshold takes the lower one with it; other months are forgotten. */
export function afterGiving(month: string, given: readonly Given[], alerts: readonly Alert[]): Given[] {
  const now = alerts.flatMap(({ of, percent }) =>
    ([NEAR, 100] as const)
      .filter((each) => each <= percent)
      .map((each) => givenText(month, { of, percent: each })),
  )
  return [...new Set([...given.filter((text) => text.startsWith(`${month} `)), ...now])]
}
