// What a mail says: of a threshold that was reached, or of an account that cannot be read. Nothing in it is secret.

import { Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { WORDS } from '../words/cells'
import type { Language } from '../words/language'
import { price } from '../words/names'
import { grouped } from '../words/number'
import { USAGE_WORDS } from '../words/usage'
import type { Alert } from './alerts'
import type { MonthFigures } from './month'
import type { Fault, UsageAccount } from './request'

export interface Mail {
  subject: string
  body: string
}

type Account = Pick<UsageAccount, 'id' | 'name' | 'market' | 'plan'>

export function alertMail(
  account: Account,
  figures: MonthFigures,
  { of, percent, used, most }: Alert,
  language: Language,
  spreadsheet: string,
): Mail {
  const { mail } = USAGE_WORDS[language]()
  const { likely, runsOut, cost, sellsExtra } = figures
  const net = cost?.net
  return {
    subject: mail[of](nameOf(account), percent),
    body: paragraphs(
      [
        mail.used(grouped(used), grouped(most)),
        ...(likely === null ? [] : [mail.likely(grouped(likely))]),
        ...(net === undefined || net instanceof Refusal
          ? []
          : [mail.cost(price(MARKETS[account.market], net, WORDS[language]()))]),
        ...(runsOut === null ? [] : [mail.runsOut(runsOut)]),
      ],
      [of === 'limit' ? mail.stops : sellsExtra ? mail.extra : mail.unsold],
      [mail.from(spreadsheet)],
    ),
  }
}

export function faultMail(account: Account, fault: Fault, language: Language, spreadsheet: string): Mail {
  const { mail, faults } = USAGE_WORDS[language]()
  return {
    subject: mail.unread(nameOf(account)),
    body: paragraphs([faults[fault]], [mail.from(spreadsheet)]),
  }
}

/** Several accounts may have one name. */
function nameOf({ name, id }: Account): string {
  return `${name} (${id})`
}

function paragraphs(...all: string[][]): string {
  return all.map((lines) => lines.join('\n')).join('\n\n')
}
