// English.
import type { Words } from '../shapes/cells'
import { terms } from './terms'

export const en = (): Words => ({
  language: 'en',
  or: (items) =>
    items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`,
  comma: ', ',
  colon: ': ',
  brackets: (text) => ` (${text})`,
  quote: (value) => `“${value}”`,
  plan: (name) => name,
  seller: (name) => name.replace(/^Other\b/, 'other'),
  amount: (number, currency) => `${number} ${currency}`,
  withTax: (amount) => `${amount} with tax`,
  atMost: (amount) => `${amount} at most`,
  blank: 'blank',
  accepts: {
    count: (least, most) => `a whole number from ${least} to ${most}`,
    amount: (most) => `an amount from 0 to ${most}`,
    market: (ids) => `${ids} (all other countries), or a name such as Japan, 台灣 or ไทย`,
    anyPlan: 'a plan of the region (such as standard)',
    toolPlan: 'a plan that LINE_TOOL_RATES() lists, or cheapest',
    cheapest: 'cheapest',
    date: 'YYYY-MM or YYYY-MM-DD, such as 2026-10, or a date cell',
    flag: 'TRUE or FALSE',
    reference: 'the cell in quotes, such as "B2"',
    kind: 'a kind that LINE_MSG_KINDS() lists, such as broadcast or push',
  },
  missing: (argument, accepts) => `${argument} is missing. Give ${accepts}.`,
  unreadable: (argument, value, accepts) => `${argument} cannot be ${value}. Give ${accepts}.`,
  count: (argument, value, fault, accepts) => `${argument} is ${value}, ${fault}. Give ${accepts}.`,
  faults: {
    'not-a-number': 'which is not a number',
    negative: 'which is negative',
    fraction: 'which is not a whole number',
    'too-small': 'which is too small',
    'too-large': 'which is too large',
    'thousands-dot': 'in which the dot could mean thousands or decimals',
  },
  oneValue: (argument, shape) => `${argument} takes one value here, not a range of ${shape}.`,
  shapes: (shapes) =>
    `The ranges do not fit together (${shapes}): use the same shape, or a single row, column or value.`,
  tooManyMessages: (most) =>
    `recipients × sends comes to more than ${most} messages, the most that can be counted.`,
  beforeFirstCard: (market, date, first) =>
    `date ${date} is before the first rate card for ${market}. Give ${first} or later.`,
  notSold: ({ plan, included }, way) =>
    `${plan} includes ${included} messages and no more can be bought.${way}`,
  way: (messages, plan, amount) => ` For ${messages} you need ${plan}: ${amount}.`,
  includedUnknown: ({ plan, included, messages }, atFirst) =>
    `${plan} included ${atFirst} messages at first and ${included} later. The day of the change is not known to us, so ${included} are certain and ${messages} are not.`,
  unpublished: ({ plan, included, messages }, most, first) =>
    `${plan} includes ${included} messages. The price beyond that is not known to us: ${messages} cost ${most} at most, counting every extra message at the first price, ${first}.`,
  unbounded: ({ plan, included, messages }, least) =>
    `${plan} includes ${included} messages. The price beyond that is not known to us: ${messages} cost ${least} or more.`,
  feeAboveBudget: (plan, fee, budget) =>
    `budget ${budget} does not cover the monthly fee of ${plan}: ${fee}.`,
  reachUnknown: (plan, least) =>
    `budget buys at least ${least} messages on ${plan}. The published prices do not show how many more.`,
  reachBeyondCount: (plan, most) =>
    `budget buys more than ${most} messages on ${plan}, the most that can be counted.`,
  taxUnknown: (market) =>
    `with_tax is TRUE, but the tax for ${market} is not known. Leave with_tax out for the price without tax.`,
  undecided: (market, messages) =>
    `The published prices do not show which plan in ${market} is cheapest for ${messages} messages.`,
  namePlan: (plan) => ` LINE_OA_COST with a plan, such as ${plan}, gives its cost.`,
  splitUnknown: (market, messages) =>
    `The published prices do not show the cheapest split of ${messages} messages in ${market}.`,
  toolUnpublished: (tool, least) =>
    `The prices of ${tool} are not known to us${least && ` (from ${least} a month)`}. Ask its vendor.`,
  toolTooSmall: (plan, included, way) =>
    `${plan} includes ${included} sends and no more can be bought.${way}`,
  bill: {
    item: 'Item',
    messages: 'Messages',
    price: terms.unitPrice,
    amount: 'Amount',
    fee: terms.fee,
    span: (from, to) => `${from}–${to}`,
    extra: (messages, span) => `Extra ${messages === 1 ? 'message' : 'messages'} ${span}`,
    tax: (percent) => `Tax ${percent}%`,
    rounding: 'Rounded down',
    total: terms.total,
  },
  rates: {
    plan: terms.plan,
    name: terms.name,
    fee: terms.fee,
    included: 'Included messages',
    from: 'Extra messages, from',
    upTo: 'to',
    price: terms.unitPrice,
    basis: terms.certainty,
    none: 'none sold',
    unpublished: 'not known to us',
    firstPrice: (price) => `${price} at first, then not known to us`,
    includedAtFirst: (atFirst, later) => `${atFirst} at first, ${later} later`,
    currency: terms.currency,
    withoutTax: (currency) => `${currency}, without tax`,
    tax: 'Tax',
    taxUnknown: terms.unknown,
    inForce: 'Valid from',
    checked: 'Checked on',
    old: (days, page) =>
      `These prices were checked more than ${days} days ago. LINE’s page has the prices of today: ${page}`,
    ahead: (month) => `From ${month} on, the prices known today are used: LINE may change them before.`,
    source: 'Source',
    noSource: 'several, none noted',
  },
  compare: {
    extra: terms.extraCost,
    perMessage: 'Per message',
    sends: 'Can it send them?',
    yes: 'yes',
    cheapest: 'cheapest',
    no: (most) => `no (${most} messages at most)`,
    unpublished: 'price not known to us',
    split: 'cheapest split',
    saves: (amount) => `saves ${amount}; each account has its own friends`,
    uncertain: 'not certain',
  },
  split: {
    accounts: terms.accounts,
    each: 'Messages each',
    costEach: 'Cost each',
    saving: 'Saved compared with one account',
  },
  breakEven: {
    from: 'Messages, from',
    upTo: 'to',
    first: 'Cost at the low end',
    last: 'Cost at the high end',
    unknown: 'not clear from the published prices',
  },
  notes: {
    note: 'Note',
    segments: (plans) => `分眾+ (automatic tags, tag segments, a rich menu per tag) needs ${plans}.`,
    grades: 'Any account, verified or not, can use any plan.',
    features: 'Every plan has the same features.',
    premiumId: (yearly, monthly, changes) =>
      `A premium ID costs ${yearly} a year${monthly && ` or ${monthly} a month`}, without tax.${changes && ` It changes on ${changes}, to what is not known to us.`}`,
    chatPro: (monthly) => `The Chat Pro option costs ${monthly} a month, without tax.`,
    notifications:
      'LINE notification messages are billed separately, by contract, and are not included here.',
    month: (ends) =>
      ends
        ? `LINE’s month follows Japan time and ends at ${ends} local time. Included messages left over are not carried into the next month.`
        : 'Included messages left over are not carried into the next month.',
    midMonth: (plan) =>
      `For a change from ${plan} to a paid plan within a month, that month’s fee and included messages depend on the days that remain.`,
  },
  tools: {
    tool: terms.tool,
    fee: 'Monthly fee, JPY with tax',
    sends: 'Sends included',
    unlimited: 'unlimited',
    none: 'prices not known to us',
    from: (least) => `from ${least}`,
    notes: {
      'no-downgrade': 'A paid plan cannot be downgraded, except from Bulk to Pro. To leave it, cancel.',
      'first-time-free': 'The free plan is for first-time users only, one account per company.',
      bubbles: 'A send of up to 5 bubbles to one person counts as 1 message.',
      'counts-twice': 'Chats and test sends from the tool count twice: in the tool and at LINE.',
      'greetings-free': 'Greetings and auto-responses do not count.',
      'needs-lstep': 'A separate contract that needs L Step’s customer data.',
      'first-month-free': 'The first month of a new contract is free.',
      'one-year': 'The contract runs for at least a year.',
      'line-from-standard':
        'Linking LINE needs its Standard plan or above; the fee of that plan is not known to us.',
      stops: 'Once the tool’s sends or LINE’s messages are used up, nothing more goes out.',
      'own-app': 'Messages to members in the vendor’s own app use no LINE message.',
    },
  },
  basis: {
    official: 'official: stated by LINE itself',
    announced: 'announced by LINE, repeated by several sources',
    secondary: 'several independent sources agree',
    single: 'one source only',
  },
  basisOf: {
    from: 'How certain the date is',
    fees: 'How certain the fees are',
    extra: 'How certain the extra prices are',
  },
  kinds: {
    kind: terms.kind,
    from: 'Sent from',
    counted: 'Counted',
    bubbles: 'Bubbles per send',
    yes: 'yes',
    no: 'no',
    disputed: 'sources disagree; counted to be safe',
    sentFrom: { manager: 'LINE Official Account Manager', api: 'Messaging API', tool: 'a tool' },
  },
})
