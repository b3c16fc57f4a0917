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

/**
 * Gives the account with what it was warned of, and whether that is all that was due: Google may send no more today.
 * @param keep is given the account after each mail
 */
export function sendDue(
  account: Account,
  around: Surroundings,
  keep: (account: Account) => void,
): { account: Account; isAll: boolean } {
  const { language, spreadsheet, days, today, address } = around
  const month = monthOf(today)
  const figures = monthFigures(account, month, days, today)
  let { given, mailed } = account
  try {
    for (const alert of alertsDue(figures, given)) {
      send(address, alertMail(account, figures, alert, language, spreadsheet))
      given = afterGiving(month, given, [alert])
      keep({ ...account, given, mailed })
    }
    if (account.fault === 'credential' && mailed !== today) {
      send(address, faultMail(account, account.fault, language, spreadsheet))
      mailed = today
      keep({ ...account, given, mailed })
    }
    return { account: { ...account, given, mailed }, isAll: true }
  } catch {
    return { account: { ...account, given, mailed }, isAll: false }
  }
}

function send(address: string, { subject, body }: Mail): void {
  MailApp.sendEmail(address, subject, body)
}
