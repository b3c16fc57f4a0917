// MailApp: mails are kept in a list in the place of being sent.
import type { Book } from './book.ts'
import { refuseWithout } from './consent.ts'
import { SCOPES } from './manifest.ts'
import { strict } from './strict.ts'

/** A consumer account's, of recipients within a day. */
const MOST_A_DAY = 100
const DAY = 86_400_000
const LONGEST_SUBJECT = 250
const LONGEST_BODY = 200 * 1024

export function mailApp(book: Book) {
  const { clock, mails } = book
  const left = () => MOST_A_DAY - mails.filter(({ at }) => at > clock.now() - DAY).length
  const send = (to: unknown, subject: unknown, body: unknown) => {
    refuseWithout(book, SCOPES.mail, 'MailApp.sendEmail')
    if (typeof to !== 'string' || to.trim() === '') throw new Error('Failed to send email: no recipient')
    if (!/^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(to)) throw new Error(`Invalid email: ${to}`)
    if (typeof subject !== 'string' || typeof body !== 'string')
      throw new Error("The parameters don't match the method signature for MailApp.sendEmail.")
    if (subject.length > LONGEST_SUBJECT) throw new Error('Argument too large: subject')
    if (body.length > LONGEST_BODY) throw new Error('Argument too large: body')
    if (left() < 1) throw new Error('Service invoked too many times for one day: email.')
    const mail = { to, subject, body, at: clock.now() }
    mails.push(mail)
    book.host.mail?.(mail)
  }
  const members = {
    sendEmail: (to: unknown, subject?: unknown, body?: unknown) => {
      if (typeof to !== 'object' || to === null) return send(to, subject, body)
      const { to: recipient, subject: said, body: text, ...others } = to as Record<string, unknown>
      const [other] = Object.keys(others)
      if (other !== undefined) throw new Error(`not in the stand-in: MailApp.sendEmail with "${other}"`)
      return send(recipient, said, text)
    },
    getRemainingDailyQuota: () => {
      refuseWithout(book, SCOPES.mail, 'MailApp.getRemainingDailyQuota')
      return left()
    },
  }
  return strict('MailApp', members, book.execution, { cell: false, open: false })
}
