// What the server takes from the sidebar's section on usage.
import * as z from 'zod/mini'
import { MARKET_IDS, MARKETS } from '../pricing/seller'
import { once } from '../scenario/once'
import { LANGUAGES } from '../words/language'
import type {
  AccountRequest,
  ChangeRequest,
  ConnectRequest,
  DailyRequest,
  LinkRequest,
  MailRequest,
  TestRequest,
} from './request'

const language = () => z.enum(LANGUAGES)
const text = (pattern: RegExp) => z.string().check(z.refine((given) => pattern.test(given)))
const whole = (least: number, most: number) =>
  z.number().check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most))

const id = () => text(/^@[\w.-]{1,40}$/)
/** What goes into a header or a form is of plain letters alone. */
const credential = () =>
  z.union([
    z.strictObject({ channel: text(/^\d{5,20}$/), secret: text(/^[0-9A-Za-z]{16,100}$/) }),
    z.strictObject({ token: text(/^[0-9A-Za-z+/=._-]{20,1000}$/) }),
  ])

const account = () => ({ language: language(), id: id() })
const sold = () => ({ market: z.enum(MARKET_IDS), plan: z.string() })
const isSold = ({ market, plan }: { market: keyof typeof MARKETS; plan: string }) =>
  Object.keys(MARKETS[market].plans).includes(plan)

// Made when first asked for, as every schema.
export const testRequest = once(() => z.strictObject({ language: language(), credential: credential() }))
export const connectRequest = once(() =>
  z.strictObject({ language: language(), credential: credential(), ...sold() }).check(z.refine(isSold)),
)
export const accountRequest = once(() => z.strictObject(account()))
export const changeRequest = once(() => z.strictObject({ ...account(), ...sold() }).check(z.refine(isSold)))
export const linkRequest = once(() =>
  z.strictObject({
    ...account(),
    link: z.nullable(z.strictObject({ sheetId: whole(0, 2 ** 31), at: whole(0, 100) })),
  }),
)
export const dailyRequest = once(() => z.strictObject({ language: language(), on: z.boolean() }))
export const mailRequest = once(() =>
  z.strictObject({ language: language(), address: z.nullable(z.string()) }),
)
export const monthText = once(() => text(/^20\d\d-(0[1-9]|1[0-2])$/))

/** One address, and nothing that would make two of it. */
export function isAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(address)
}

type Taken<S extends () => z.ZodMiniType> = z.infer<ReturnType<S>>
/** Does not compile where a schema takes anything but what its interface says. */
type Same<A extends B, B extends C, C = A> = [B, C]
export type Checked = [
  Same<TestRequest, Taken<typeof testRequest>>,
  Same<ConnectRequest, Taken<typeof connectRequest>>,
  Same<AccountRequest, Taken<typeof accountRequest>>,
  Same<ChangeRequest, Taken<typeof changeRequest>>,
  Same<LinkRequest, Taken<typeof linkRequest>>,
  Same<DailyRequest, Taken<typeof dailyRequest>>,
  Same<MailRequest, Taken<typeof mailRequest>>,
]
