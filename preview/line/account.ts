// An official account of the stand-in: who it is, and what it sends on each day, by numbers that come out alike every time.
import { dayAfter, isFirstOfMonth, type Moment, weekday } from './day.ts'

/** What LINE counts on a day, by its own names; what is zero is left out, as LINE does. */
export type Counts = Readonly<Record<string, number>>

export type Account = {
  channelId: string
  channelSecret: string
  /** The long-lived one of the console. */
  token: string
  name: string
  basicId: string
  quota: { type: 'none' } | { type: 'limited'; value: number }
  /** Its first day. */
  since: string
  /** Friends on that day, and how many come on each later one. */
  friends: number
  growth: number
  /** What it sends on a day. */
  sends(day: string): Counts
}

/** These make up LINE's bill; replies, greetings and chats do not. */
const BILLED = [
  'broadcast',
  'targeting',
  'stepMessage',
  'apiBroadcast',
  'apiPush',
  'apiMulticast',
  'apiNarrowcast',
]

const NOON = 12

export function sentOn(account: Account, day: string): Counts {
  if (day < account.since) return {}
  return Object.fromEntries(Object.entries(account.sends(day)).filter(([, count]) => count > 0))
}

export function billedOn(account: Account, day: string): number {
  const sent = sentOn(account, day)
  return BILLED.reduce((sum, name) => sum + (sent[name] ?? 0), 0)
}

/** Of the running month: whole days, and today's messages from noon on. */
export function consumption(account: Account, { day, hour }: Moment): number {
  const ended = dayAfter(day, hour < NOON ? -1 : 0)
  let sum = 0
  for (let each = ended; each.slice(0, 7) === day.slice(0, 7); each = dayAfter(each, -1))
    sum += billedOn(account, each)
  return sum
}

export function followers(account: Account, day: string) {
  let days = 0
  for (let each = account.since; each < day; each = dayAfter(each, 1)) days++
  const all = account.friends + account.growth * days
  const blocks = Math.floor(all / 10)
  // LINE reaches no friend of unknown age, gender or area by attributes.
  return { followers: all, targetedReaches: Math.max(0, all - blocks - 20), blocks }
}

/** A shop that writes to everybody twice a week, and to some in between. */
export function shop(friends: number): Account['sends'] {
  return (day) => {
    const reached = friends - Math.floor(friends / 10)
    const number = (name: string, most: number) => dice(`${friends} ${name} ${day}`) % (most + 1)
    return {
      broadcast: ['Tue', 'Fri'].includes(weekday(day)) ? reached : 0,
      targeting: isFirstOfMonth(day) ? Math.floor(reached / 3) : 0,
      stepMessage: number('stepMessage', Math.floor(friends / 100)),
      apiPush: number('apiPush', Math.floor(friends / 40)),
      autoResponse: number('autoResponse', 30),
      welcomeResponse: number('welcomeResponse', 8),
      chat: number('chat', 5),
      apiReply: number('apiReply', 40),
      pnpNoticeMessage: number('pnpNoticeMessage', 3),
    }
  }
}

/** FNV-1a: any text gives a number, always the same. */
function dice(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return hash
}
