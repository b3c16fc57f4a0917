// What a field at fault takes, in plain words.
import { GROWTH, LIMITS, type Limits, LONGEST_NAME } from '../../scenario/limits'

import { firstMonth } from '../../scenario/scenario'
import type { Language } from '../../words/language'
import { grouped } from '../../words/number'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import type { Form } from '../state/form'

/** @param path such as friends or sends.0.bubbles; undefined when the field is fine */
export function errorAt(form: Form, path: string, language: Language): string | undefined {
  if (!form.faults.includes(path)) return undefined
  const { errors } = SIDEBAR_WORDS[language]
  const field = path.split('.').pop() ?? ''
  if (field === 'start') return errors.month(firstMonth(form.market))
  const limits: Record<string, Limits> = { ...LIMITS, growth: GROWTH[form.growthBy] }
  const found = limits[field]
  if (!found) return errors.name(LONGEST_NAME)
  return (found.whole ? errors.whole : errors.number)(grouped(found.least), grouped(found.most))
}
