// Sends what is due: a warning once for each account, threshold and month, and one a day about a credential that LINE refuses.

import { monthOf } from '../../pricing/month'
import type { Account } from '../../usage/account'
import { afterGiving, alertsDue } from '../../usage/alerts'
import { alertMail, faultMail, type Mail } from '../../usage/mail'
import { monthFigures } from '../../usage/month'
import type { Day } from '../../usage/request'
import type { Language } from '../../words/language'

export interface Surroundings {
  address: string
  language: Language
  /** The spreadsheet's name. */
  spreadsheet: string
  days: readonly Day[]
  today: string
}

/** Gives the accounts with what they were warned of; throws where Google does not send, after which the rest is still due. */
export function sendDue(account: Account, around: Surroundings): Account {
  const { language, spreadsheet, days, today, address } = around
  const month = monthOf(today)
  const figures = monthFigures(account, month, days, today)
  const due = alertsDue(figures, account.given)
  for (const alert of due) send(address, alertMail(account, figures, alert, language, spreadsheet))
  const isDead = account.fault === 'credential' && account.mailed !== today
  if (isDead) send(address, faultMail(account, 'credential', language, spreadsheet))
  return {
    ...account,
    given: afterGiving(month, account.given, due),
    mailed: isDead ? today : account.mailed,
  }
}

function send(address: string, { subject, body }: Mail): void {
  MailApp.sendEmail(address, subject, body)
}
