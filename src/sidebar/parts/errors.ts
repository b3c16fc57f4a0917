// What a field at fault takes, in plain words.
import { GROWTH, isWithin, LIMITS, type Limits, LONGEST_NAME } from '../../scenario/limits'
import { firstMonth } from '../../scenario/scenario'
import type { Language } from '../../words/language'
import { grouped } from '../../words/number'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import { hasThousandsDot } from '../../words/typed'
import type { Form } from '../state/form'
import { plainNumber, readNumber } from '../state/read'

/** What is asked beside the scenario, which no schema checks. */
export const QUESTIONS = { budget: LIMITS.invoiced, already: LIMITS.recipients }

/** @param path such as friends or sends.0.bubbles; undefined when the field is fine */
export function errorAt(form: Form, path: string, language: Language): string | undefined {
  const { errors } = SIDEBAR_WORDS[language]
  const parts = path.split('.')
  // The times of a single month are typed as those of every month.
  const field = (parts.length > 3 ? 'perMonth' : parts.pop()) ?? ''
  if (!isAtFault(form, path)) return undefined
  if (field === 'start') return errors.month(firstMonth(form.market))
  const limits: Record<string, Limits> = { ...LIMITS, ...QUESTIONS, growth: GROWTH[form.growthBy] }
  const found = limits[field]
  if (!found) return errors.name(LONGEST_NAME)
  const typed = plainNumber(typedAt(form, path))
  if (hasThousandsDot(typed)) return errors.dot(typed.replace(/\./g, ','))
  return (found.whole ? errors.whole : errors.number)(grouped(found.least), grouped(found.most))
}

function isAtFault(form: Form, path: string): boolean {
  if (path === 'budget') return !isWithin(readNumber(form.budget), QUESTIONS.budget)
  if (path === 'already')
    return form.already.trim() !== '' && !isWithin(readNumber(form.already), QUESTIONS.already)
  return form.faults.includes(path)
}

/** The text in the field of a path such as friends or sends.0.bubbles. */
function typedAt(form: Form, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], form)
  return typeof value === 'string' ? value : ''
}
