// What a field at fault takes, in plain words.
import { GROWTH, LIMITS, type Limits, LONGEST_NAME } from '../../scenario/limits'
import { firstMonth } from '../../scenario/scenario'
import type { Language } from '../../words/language'
import { grouped } from '../../words/number'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import { hasThousandsDot } from '../../words/typed'
import type { Form } from '../state/form'
import { plainNumber } from '../state/read'

/** @param path such as friends or sends.0.bubbles; undefined when the field is fine */
export function errorAt(form: Form, path: string, language: Language): string | undefined {
  if (!form.faults.includes(path)) return undefined
  const { errors } = SIDEBAR_WORDS[language]
  const field = path.split('.').pop() ?? ''
  if (field === 'start') return errors.month(firstMonth(form.market))
  const limits: Record<string, Limits> = { ...LIMITS, growth: GROWTH[form.growthBy] }
  const found = limits[field]
  if (!found) return errors.name(LONGEST_NAME)
  const typed = plainNumber(typedAt(form, path))
  if (hasThousandsDot(typed)) return errors.dot(typed.replace(/\./g, ','))
  return (found.whole ? errors.whole : errors.number)(grouped(found.least), grouped(found.most))
}

/** The text in the field of a path such as friends or sends.0.bubbles. */
function typedAt(form: Form, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], form)
  return typeof value === 'string' ? value : ''
}
