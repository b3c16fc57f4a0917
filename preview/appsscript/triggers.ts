// ScriptApp's daily triggers: what runs at an hour with nobody there.
import type { Book } from './book.ts'
import { refuseWithout } from './consent.ts'
import { SCOPES } from './manifest.ts'
import { strict } from './strict.ts'
import { toInstant, toSerial } from './zone.ts'

export type Trigger = {
  id: string
  handler: string
  days: number
  hour: number
  minute: number
  timeZone: string
}

/** Google's limit for one user and script. */
const MOST = 20
const NOT_WITHOUT_CONSENT = { cell: false, open: false }

export function triggersOf({ triggers }: Book): Trigger[] {
  return Object.values(triggers.all()).map((text) => JSON.parse(text) as Trigger)
}

/** The first instant after now at which it is due. Google takes any minute of the hour near the one that was asked for. */
export function nextRun({ hour, minute, timeZone }: Trigger, now: number): number {
  const at = (day: number) => toInstant(day + (hour * 60 + minute) / 1_440, timeZone).getTime()
  const today = Math.floor(toSerial(new Date(now), timeZone))
  return at(today) > now ? at(today) : at(today + 1)
}

const ids = new WeakMap<object, string>()

export function triggerMembers(book: Book, known: (name: string) => boolean) {
  const { execution, triggers } = book
  const need = (call: string) => refuseWithout(book, SCOPES.triggers, `ScriptApp.${call}`)
  const wrapped = ({ id, handler }: Trigger) => {
    const members = {
      getUniqueId: () => id,
      getHandlerFunction: () => handler,
      getEventType: () => 'CLOCK',
    }
    const trigger = strict('Trigger', members, execution, NOT_WITHOUT_CONSENT)
    ids.set(trigger, id)
    return trigger
  }
  return {
    newTrigger: (handler: string) => {
      need('newTrigger')
      if (handler.endsWith('_') || !known(handler))
        throw new Error(`The trigger's function ${handler} is not one that Google may call.`)
      const begin = { timeBased: () => timed(book, handler, wrapped) }
      return strict('TriggerBuilder', begin, execution, NOT_WITHOUT_CONSENT)
    },
    getProjectTriggers: () => {
      need('getProjectTriggers')
      return triggersOf(book).map(wrapped)
    },
    deleteTrigger: (trigger: object) => {
      need('deleteTrigger')
      const { [ids.get(trigger) ?? '']: gone, ...rest } = triggers.all()
      if (gone === undefined)
        throw new Error('Unexpected error while getting the method or property deleteTrigger')
      triggers.save(rest)
    },
  }
}

type Timed = {
  everyDays(days: number): Timed
  atHour(hour: number): Timed
  nearMinute(minute: number): Timed
  inTimezone(timeZone: string): Timed
  create(): object
}

function timed(book: Book, handler: string, wrapped: (trigger: Trigger) => object): Timed {
  const chosen: Partial<Trigger> = {}
  const choose = <Name extends 'days' | 'hour' | 'minute'>(name: Name, least: number, most: number) => {
    return (value: number) => {
      if (!Number.isInteger(value) || value < least || value > most)
        throw new Error(`Invalid value for ${name}: ${value}`)
      chosen[name] = value
      return builder
    }
  }
  const members: Timed = {
    everyDays: choose('days', 1, 30),
    atHour: choose('hour', 0, 23),
    nearMinute: choose('minute', 0, 59),
    inTimezone: (timeZone) => {
      new Intl.DateTimeFormat('en', { timeZone })
      chosen.timeZone = timeZone
      return builder
    },
    create: () => {
      const { days, hour, minute = 0, timeZone = book.timeZone } = chosen
      if (days === undefined || hour === undefined)
        throw new Error('not in the stand-in: a trigger that is not of days and an hour')
      const all = book.triggers.all()
      if (Object.keys(all).length >= MOST)
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        )
      const id = `trigger ${book.clock.now()} ${Object.keys(all).length}`
      const trigger: Trigger = { id, handler, days, hour, minute, timeZone }
      book.triggers.save({ ...all, [id]: JSON.stringify(trigger) })
      return wrapped(trigger)
    },
  }
  const builder: Timed = strict('ClockTriggerBuilder', members, book.execution, NOT_WITHOUT_CONSENT)
  return builder
}
