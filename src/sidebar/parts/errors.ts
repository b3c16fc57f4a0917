// What a field at fault takes, in plain words.

import { MOST_MESSAGES } from '../../pricing/count'
import { MOST_ACCOUNTS } from '../../pricing/split'
import { firstMonth } from '../../scenario/scenario'
import type { Language } from '../../words/language'
import { grouped } from '../../words/number'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import type { Form } from '../state/form'

/** @param path such as friends or sends.0.bubbles; undefined when the field is fine */
export function errorAt(form: Form, path: string, language: Language): string | undefined {
  if (!form.faults.includes(path)) return undefined
  const { errors } = SIDEBAR_WORDS[language]
  const whole = (least: number, most: number) => errors.whole(grouped(least), grouped(most))
  const number = (least: string, most: number) => errors.number(least, grouped(most))
  switch (path.split('.').pop()) {
    case 'start':
      return errors.month(firstMonth(form.market))
    case 'months':
      return whole(1, 120)
    case 'friends':
    case 'recipients':
      return whole(0, MOST_MESSAGES)
    case 'growth':
      return form.growthBy === 'percent' ? number('-100', 1_000) : number('-1,000,000', 1_000_000)
    case 'blocked':
    case 'share':
    case 'otherApp':
      return number('0', 100)
    case 'accounts':
      return whole(1, MOST_ACCOUNTS)
    case 'perMonth':
      return whole(0, 1_000)
    case 'bubbles':
      return whole(1, 100)
    default:
      return errors.name(60)
  }
}
