// What the sidebar may call of the usage import: each request is checked first, and nothing it sends is trusted.
import type { UsageOpened, UsageServer } from '../../usage/request'
import { host } from '../host'

export function openUsage(): UsageOpened {
  return {
    accounts: [],
    daily: false,
    dailyFault: null,
    mail: null,
    consents: { fetch: null, daily: null, mail: null },
    today: host.today(),
  }
}

const none = { refused: '' }
export const testUsage: UsageServer['testUsage'] = () => none
export const connectUsage: UsageServer['connectUsage'] = () => none
export const changeUsage: UsageServer['changeUsage'] = () => none
export const forgetUsage: UsageServer['forgetUsage'] = () => none
export const readUsage: UsageServer['readUsage'] = () => none
export const usageDays: UsageServer['usageDays'] = () => none
export const switchDaily: UsageServer['switchDaily'] = () => none
export const switchMail: UsageServer['switchMail'] = () => none
export const linkBudget: UsageServer['linkBudget'] = () => none
