// The accounts with which the local workbook is tried: a market each, and one without a limit.
import { type Account, shop } from './account.ts'

/** Shaped as LINE's own, and told from everything else in a sheet. */
function account(
  number: number,
  given: Pick<Account, 'name' | 'quota' | 'friends' | 'growth'> & Partial<Account>,
): Account {
  return {
    channelId: String(2_000_000_000 + number),
    channelSecret: `5ec2e7${String(number).padStart(26, '0')}`,
    token: `${'LongLivedToken'.padEnd(150, 'x')}${number}+/=`,
    basicId: `@${String(number).padStart(3, '0')}shop`,
    since: '2026-08-15',
    sends: shop(given.friends),
    ...given,
  }
}

export const ACCOUNTS: Account[] = [
  account(1, { name: 'さくら文具', friends: 3_000, growth: 12, quota: { type: 'limited', value: 30_000 } }),
  account(2, { name: '小山茶行', friends: 290, growth: 2, quota: { type: 'limited', value: 3_000 } }),
  account(3, { name: 'ร้านต้นกล้า', friends: 4_000, growth: 9, quota: { type: 'limited', value: 35_000 } }),
  account(4, { name: 'Harbour Books', friends: 900, growth: 3, quota: { type: 'none' } }),
]
