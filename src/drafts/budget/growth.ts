// What gives a month's friends as long as nobody types them: drawn into the sheet, and known again in it.
import type { Scenario } from '../../scenario/scenario'

/**
 * @param cells the assumptions on friends and growth
 * @param before the cell of the month before; undefined in the first month
 */
export function friendsFormula(
  growthBy: Scenario['growthBy'],
  { friends, growth }: { friends: string; growth: string },
  before: string | undefined,
): string {
  if (before === undefined) return `=${friends}`
  const grown = growthBy === 'percent' ? `${before}*(1+${growth})` : `${before}+${growth}`
  return `=MAX(0,ROUND(${grown},0))`
}
