// What a plan's name asks for: that plan, or whichever is cheapest, be it of all plans or from one on.
import type { Names } from './card'
import { Directory } from './directory'
import { findPlan, type Seller } from './seller'

/** Plans stand in the order of their fees, so that "from one on" leaves out the lower ones. */
export type Choice = { plan: string } | { cheapestFrom: string | undefined }

const NAMES: Names = { en: 'cheapest', ja: '最安', 'zh-TW': '最便宜', th: 'ถูกที่สุด' }
const ALIASES = ['最安プラン', '最安値', '最便宜方案', '最省']

/** What follows a plan's name where whichever is cheapest from it on is asked for, as each language writes it. */
const FROM_ON_NAMES: Names = { en: 'or above', ja: '以上', 'zh-TW': '以上', th: 'ขึ้นไป' }

/** A choice as people read it and may type it. */
export function choiceName({ plans }: Pick<Seller, 'plans'>, choice: Choice, language: keyof Names): string {
  const nameOf = (plan: string) => plans[plan]?.names[language] ?? plan
  if ('plan' in choice) return nameOf(choice.plan)
  const { cheapestFrom } = choice
  if (cheapestFrom === undefined) return NAMES[language]
  const name = nameOf(cheapestFrom)
  // Latin letters stand apart in every script.
  return `${name}${/[A-Za-z]$/.test(name) ? ' ' : ''}${FROM_ON_NAMES[language]}`
}

/** The names that ask for whichever plan is cheapest. */
export const CHEAPEST_NAMES: readonly string[] = [...Object.values(NAMES), ...ALIASES]

const DIRECTORY = new Directory({ cheapest: { names: NAMES, aliases: ALIASES } })

/** What follows a plan's name where whichever is cheapest from it on is asked for. */
export const OR_ABOVE = ['or above', 'or higher', 'and above', '以上', 'ขึ้นไป'] as const

const FROM_ON = new RegExp(`^(.+?)\\s*(?:${OR_ABOVE.join('|')})$`, 'i')

/** The one text for a choice that scenarios hold. */
export function choiceText(choice: Choice | undefined): string | undefined {
  if (!choice) return undefined
  if ('plan' in choice) return choice.plan
  return choice.cheapestFrom === undefined ? 'cheapest' : `${choice.cheapestFrom} ${OR_ABOVE[0]}`
}

/** Reads "cheapest", a plan's name, or "medium or above", in any language; undefined where it is none of them. */
export function readChoice(seller: Pick<Seller, 'plans'>, name: unknown): Choice | undefined {
  if (typeof name !== 'string') return undefined
  if (DIRECTORY.find(name) !== undefined) return { cheapestFrom: undefined }
  const plan = findPlan(seller, name)
  if (plan !== undefined) return { plan }
  const lowest = FROM_ON.exec(name.normalize('NFKC').trim())?.[1]
  const cheapestFrom = findPlan(seller, lowest)
  return cheapestFrom === undefined ? undefined : { cheapestFrom }
}
