// What a field is given by the name of what it holds: the value, how to change it, and what is wrong with it.
import { changeSend } from '../state/campaigns'
import { change } from '../state/desk'
import type { Fields, SendFields } from '../state/fields'
import { errorAt } from './errors'
import type { Props } from './props'

/** Of the scenario: `const field = fieldsOf(props)`, then `<TextField {...field('friends')} … />`. */
export function fieldsOf({ form, language, update }: Props) {
  return <Key extends keyof Omit<Fields, 'sends'>>(key: Key) => ({
    value: form[key],
    set: (value: Fields[Key]) => update((desk) => change(desk, { [key]: value })),
    error: errorAt(form, key, language),
  })
}

/** Of one of its sends. */
export function fieldsOfSend({ form, language, update }: Props, send: SendFields, at: number) {
  return <Key extends keyof Omit<SendFields, 'key'>>(key: Key) => ({
    value: send[key],
    set: (value: SendFields[Key]) => update((desk) => changeSend(desk, send.key, { [key]: value })),
    error: errorAt(form, `sends.${at}.${key}`, language),
  })
}
