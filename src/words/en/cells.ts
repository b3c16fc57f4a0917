// English.
import type { Words } from '../shapes/cells'
import { terms } from './terms'

export const en = (): Words => ({
  language: 'en',
  or: (items) =>
    items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`,
  comma: ', ',
  quote: (value) => `"${value}"`,
  blank: 'blank',
  accepts: {
    count: (least, most) => `a whole number from ${least} to ${most}`,
    amount: (most) => `an amount from 0 to ${most}`,
    market: (ids) => `${ids}, or a name such as Japan, 台灣 or ไทย`,
    plan: (ids) => ids,
    anyPlan: 'a plan of the region, such as standard',
    toolPlan: 'a plan that LINE_TOOL_RATES() lists, or cheapest',
    cheapest: 'cheapest',
    date: 'YYYY-MM or YYYY-MM-DD, such as 2026-10, or a date cell',
    flag: 'TRUE or FALSE',
    reference: 'the cell in quotes, such as "B2"',
    kind: 'a kind that LINE_MSG_KINDS() lists, such as broadcast or push',
  },
  missing: (argument, accepts) => `${argument} is missing: it takes ${accepts}.`,
  unreadable: (argument, value, accepts) => `${argument} is ${value}: it takes ${accepts}.`,
  count: (argument, value, fault, accepts) => `${argument} is ${value}, ${fault}: it takes ${accepts}.`,
  faults: {
    'not-a-number': 'which is not a number',
    negative: 'which is negative',
    fraction: 'which is not a whole number',
    'too-small': 'which is too small',
    'too-large': 'which is too large',
    'thousands-dot': 'which could mean thousands or decimals by its dot',
  },
  oneValue: (argument, shape) => `${argument} takes one value here, not a range of ${shape}.`,
  shapes: (shapes) =>
    `The ranges do not fit together (${shapes}): use the same shape, or a single row, column or value.`,
  tooManyMessages: (most) =>
    `recipients × sends come to more than ${most} messages, the most that can be counted.`,
  beforeFirstCard: (market, date, first) =>
    `date ${date} is before the first rate card for ${market}: it takes ${first} or later.`,
  notSold: ({ plan, market, included }, way) =>
    `${plan} (${market}) includes ${included} messages and sells no more${way}.`,
  way: (messages, plan, amount) => `; ${messages} need ${plan}: ${amount}`,
  includedUnknown: ({ plan, market, included, messages }, atFirst) =>
    `${plan} (${market}) included ${atFirst} messages at first and ${included} later, and the day it changed is not published: up to ${included} are certain, ${messages} are not.`,
  unpublished: ({ plan, market, included, messages }, most, first) =>
    `${plan} (${market}) includes ${included} messages; the prices of more are not published: ${messages} cost at most ${most}, with every extra message at the first price, ${first}.`,
  unbounded: ({ plan, market, included, messages }, least) =>
    `${plan} (${market}) includes ${included} messages; the price of more is not known: ${messages} cost at least ${least}, and nothing says how much more.`,
  feeAboveBudget: (plan, market, fee, budget) =>
    `budget is ${budget}, which does not pay the fee of ${plan} (${market}): ${fee}.`,
  reachUnknown: (plan, market, least) =>
    `budget buys at least ${least} messages on ${plan} (${market}); the published prices do not tell how many more.`,
  reachBeyondCount: (plan, market, most) =>
    `budget buys more than ${most} messages on ${plan} (${market}), the most that can be counted.`,
  atMost: (amount) => `at most ${amount}`,
  withTax: (amount) => `${amount} with tax`,
  taxUnknown: (market) =>
    `with_tax is TRUE, but the tax for ${market} is not known: leave it out for the price without tax.`,
  undecided: (market, messages) =>
    `Which plan in ${market} is cheapest for ${messages} messages cannot be told from the published prices: name a plan instead.`,
  splitUnknown: (market, messages) =>
    `The cheapest split of ${messages} messages in ${market} cannot be told from the published prices.`,
  toolUnpublished: (tool, least) =>
    `The prices of ${tool} are not known to us${least ? ` (from ${least} JPY a month)` : ''}. Ask its vendor.`,
  toolTooSmall: (plan, tool, included, way) =>
    `${plan} (${tool}) includes ${included} sends and sells no more${way}.`,
  bill: {
    item: 'Item',
    messages: 'Messages',
    price: terms.unitPrice,
    amount: 'Amount',
    fee: terms.fee,
    span: (from, to) => `${from}–${to}`,
    extra: (span) => `Extra messages ${span}`,
    tax: (percent) => `Tax ${percent}%`,
    rounding: 'Rounded down',
    total: terms.total,
  },
  rates: {
    plan: terms.plan,
    name: terms.name,
    fee: terms.fee,
    included: 'Included messages',
    from: 'Extra messages from',
    upTo: 'up to',
    price: terms.unitPrice,
    basis: terms.certainty,
    none: 'sells none',
    unpublished: 'not published',
    firstPrice: (price) => `${price} at first, then not published`,
    includedAtFirst: (atFirst, later) => `${atFirst} at first, ${later} later`,
    currency: terms.currency,
    withoutTax: (currency) => `${currency}, without tax`,
    tax: 'Tax',
    taxUnknown: terms.unknown,
    inForce: 'In force from',
    checked: 'Checked on',
    source: 'Source',
    noSource: 'several, none noted',
  },
  compare: {
    extra: terms.extraCost,
    perMessage: 'Per message',
    sends: 'Can send them',
    yes: 'yes',
    cheapest: 'cheapest',
    no: (most) => `no, ${most}`,
    split: 'cheapest split',
    saves: (amount) => `saves ${amount}; each account has friends of its own`,
    uncertain: 'not certain',
  },
  split: {
    accounts: terms.accounts,
    each: 'Messages each',
    costEach: 'Cost each',
    saving: 'Saved against one account',
  },
  breakEven: {
    from: 'Messages from',
    upTo: 'up to',
    first: 'Cost at the start',
    last: 'Cost at the end',
    unknown: 'cannot be told from the published prices',
  },
  notes: {
    note: 'Note',
    segments: (plans) => `分眾+ (automatic tags, tag segments, a rich menu per tag) needs ${plans}.`,
    grades: 'Every grade of account, verified or not, may take every plan.',
    features: 'Every plan has the same features.',
    premiumId: (yearly, monthly, changes) =>
      `A premium ID costs ${yearly} a year${monthly && ` or ${monthly} a month`}, without tax${changes && `; from ${changes} something else holds that is not known to us`}.`,
    chatPro: (monthly) => `The Chat Pro option costs ${monthly} a month, without tax.`,
    notifications:
      'LINE notification messages are billed separately, by contract, and are not included here.',
    month: (ends) =>
      ends
        ? `LINE’s month ends with Japan’s, at ${ends} local time. Included messages that are left over are lost.`
        : 'Included messages that are left over at the end of the month are lost.',
    midMonth: (plan) =>
      `A change from ${plan} to a paid plan within a month is charged by the days that remain, and so are its included messages.`,
  },
  tools: {
    tool: terms.tool,
    fee: 'Monthly fee, tax included',
    sends: 'Sends included',
    unlimited: 'unlimited',
    none: 'prices not known to us',
    from: (least) => `from ${least}`,
    notes: {
      'no-downgrade': 'A paid plan cannot go down, except from Bulk to Pro; it ends by cancelling.',
      'first-time-free': 'The free plan is for first-time users only, one account per company.',
      bubbles: 'A send of up to 5 bubbles to one person counts 1.',
      'counts-twice': 'Chats and test sends from the tool count in the tool and at LINE.',
      'greetings-free': 'Greetings and auto-replies do not count.',
      'needs-lstep': 'A contract of its own, which needs the customer data of L Step.',
      'first-month-free': 'The first month of a new contract is free.',
      'one-year': 'The contract runs for at least a year.',
      'line-from-standard':
        'It links to LINE from its Standard plan on; the fee of that plan is not known to us.',
      stops: 'Nothing more goes out once either the tool’s sends or LINE’s messages are used up.',
      'own-app': "Messages to members in the vendor's own app use no LINE message.",
    },
  },
  basis: {
    official: "official: read in LINE's own text",
    announced: 'announced by LINE, repeated by several sources',
    secondary: 'several independent sources agree',
    single: 'one source only',
  },
  basisOf: {
    from: 'How sure the date is',
    fees: 'How sure the fees are',
    extra: 'How sure the extra prices are',
  },
  kinds: {
    kind: terms.kind,
    name: terms.name,
    from: 'Sent from',
    counted: 'Counted',
    bubbles: 'Bubbles per send',
    basis: terms.certainty,
    yes: 'yes',
    no: 'no',
    disputed: 'sources disagree; counted to be safe',
    sentFrom: { manager: 'LINE Official Account Manager', api: 'Messaging API', tool: 'a tool' },
  },
})
