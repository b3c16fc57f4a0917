// What is kept of accounts and settings between runs, in properties of this user: nothing of it is secret.
import type { Account } from '../../usage/account'
import type { Filled } from '../../usage/filling'
import type { BudgetLink, Fault } from '../../usage/request'
import type { Language } from '../../words/language'

const ACCOUNT = 'usage.account.'
const BUDGET = 'usage.budget.'
const SETTINGS = 'usage.settings'

export interface Settings {
  /** Of the sheets and mails. */
  language: Language
  mail: string | null
  mailFault: Fault | null
  dailyFault: Fault | null
  /** The sheets of days and of months, as Google numbers them. */
  days: number | null
  months: number | null
}

const FIRST: Settings = {
  language: 'en',
  mail: null,
  mailFault: null,
  dailyFault: null,
  days: null,
  months: null,
}

export interface Store {
  accounts: Account[]
  settings: Settings
}

/** All with one call. */
export function load(): Store {
  const properties = PropertiesService.getUserProperties().getProperties()
  return {
    accounts: Object.keys(properties)
      .filter((key) => key.startsWith(ACCOUNT))
      .sort()
      .map((key) => JSON.parse(properties[key] ?? '')),
    settings: { ...FIRST, ...JSON.parse(properties[SETTINGS] ?? '{}') },
  }
}

export function keepAccounts(accounts: readonly Account[]): void {
  const properties = accounts.map((account) => [`${ACCOUNT}${account.id}`, JSON.stringify(account)])
  if (properties.length > 0)
    PropertiesService.getUserProperties().setProperties(Object.fromEntries(properties))
}

export function forgetAccount(id: string): void {
  PropertiesService.getUserProperties().deleteProperty(`${ACCOUNT}${id}`)
}

export function keepSettings(change: Partial<Settings>): Settings {
  const settings = { ...load().settings, ...change }
  PropertiesService.getUserProperties().setProperty(SETTINGS, JSON.stringify(settings))
  return settings
}

const budgetKey = ({ sheetId, at }: BudgetLink) => `${BUDGET}${sheetId}.${at}`

/** What was filled into a budget. */
export function filledIn(link: BudgetLink): Filled {
  return JSON.parse(PropertiesService.getUserProperties().getProperty(budgetKey(link)) ?? '{}')
}

export function keepFilled(link: BudgetLink, filled: Filled): void {
  PropertiesService.getUserProperties().setProperty(budgetKey(link), JSON.stringify(filled))
}
