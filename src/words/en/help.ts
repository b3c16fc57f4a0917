// Help in English; autocomplete in the sheet shows this.
import type { Help } from '../shapes/help'
import { examples, home } from './examples'

export const en = {
  examples,
  home,
  params: {
    recipients: 'People each send reaches, without those who blocked the account.',
    sends: 'Sends a month; 1 if left out.',
    bubbles: 'Bubbles in each send; 1 if left out. Bubbles that do not fit into one send count as another.',
    kind: 'A kind that LINE_MSG_KINDS() lists, such as push or step; broadcast if left out.',
    plan: 'A plan by id or name in any language, or cheapest. JP, OTHER: communication, light, standard; TW: light, medium, high; TH: free, basic, pro.',
    region: 'JP, TW, TH or OTHER, or a name such as Japan or 台灣.',
    messages: 'Counted messages of the month; a blank cell gives a blank result.',
    budget: 'An amount in the market’s currency; a blank cell gives a blank result.',
    max_accounts: 'The most accounts, 1 to 20; 4 if left out.',
    messages_cell: 'The cell with the messages, in quotes, such as "B2".',
    tool: 'A tool such as L Step, L Message or UTAGE (Lステップ, エルメ).',
    date: 'The month or day whose prices apply: YYYY-MM, YYYY-MM-DD or a date cell. Left out: today, by Japan time. A cell does not update by itself; a date keeps the result fixed.',
    at_least: 'The lowest plan that will do, such as medium; any plan if left out.',
    with_tax: 'TRUE for prices with tax; FALSE if left out.',
  },
  functions: {
    LINE_MSG_COUNT: {
      summary: 'How many messages LINE counts for a month of sends: one per person per send.',
      details:
        'A push to a group counts its members. A send targeted by attributes needs at least 100 people.',
      returns: 'Counted messages.',
    },
    LINE_OA_COST: {
      summary:
        'What a month costs on a plan: the monthly fee and the extra messages at their graduated prices.',
      details:
        'In the market’s currency, without tax unless with_tax is TRUE. Cut off once, at the end, to the currency’s smallest unit (our rule; LINE publishes none).',
      returns: 'The cost of the month.',
    },
    LINE_OA_PLAN: {
      summary: 'The cheapest plan that can send that many messages.',
      details: 'Of plans that cost the same, the one with the lower fee.',
      returns: 'The id of the plan, such as standard.',
    },
    LINE_OA_CHECK: {
      summary: 'Why a month cannot be priced on a plan, in words; blank where it can.',
      details:
        'The sentence is the one LINE_OA_COST gives when you hover over its error. In a range each row gets its own text.',
      returns: 'A sentence, or blank.',
    },
    LINE_OA_COMPARE: {
      summary: 'Every plan side by side for one month: what it costs, or why it cannot send the messages.',
      details: 'A last row shows the cheapest split over up to 4 accounts where that costs less.',
      returns: 'A table of plans.',
    },
    LINE_OA_BREAKDOWN: {
      summary: 'The bill of a month line by line: fee, each band of extra messages, tax, total.',
      details: 'The lines add up to the total; what is cut off at the end has its own line.',
      returns: 'A table of item, messages, unit price and amount.',
    },
    LINE_OA_MESSAGES: {
      summary: 'The most messages that a monthly budget buys on a plan.',
      details: 'The inverse of LINE_OA_COST: one message more costs more than the budget.',
      returns: 'A number of messages.',
    },
    LINE_OA_BREAKEVEN: {
      summary: 'The range of messages in which each plan is the cheapest.',
      details:
        'Without tax, before the final cut-off; of plans that cost the same, the one with the lower fee.',
      returns: 'A table of ranges, plans and costs.',
    },
    LINE_OA_SPLIT: {
      summary: 'The cheapest way to spread a month’s messages over several accounts.',
      details: 'Each account has its own friends. Without tax; plans are compared before the final cut-off.',
      returns: 'A table of plans, accounts and costs.',
    },
    LINE_OA_RATES: {
      summary:
        'The rate card in force, with its source, the day it was checked and how certain each price is.',
      returns: 'A table of plans, fees, included messages and prices.',
    },
    LINE_OA_FORMULA: {
      summary: 'A plain formula that gives the same result as LINE_OA_COST in sheets without this add-on.',
      details: 'Paste it where it is needed; it gives #N/A beyond what the plan can send.',
      returns: 'The text of the formula.',
    },
    LINE_TOOL_COST: {
      summary: 'What a tool used with LINE costs a month, with tax.',
      returns: 'The monthly fee.',
      params: {
        plan: 'A plan that LINE_TOOL_RATES lists, or cheapest.',
        sends: 'Sends as the tool counts them: people reached, added up over the month.',
      },
    },
    LINE_TOOL_RATES: {
      summary: 'The plans of one tool, or of all, with their rules and how certain each price is.',
      returns: 'A table of plans, fees and sends included.',
    },
    LINE_MSG_KINDS: {
      summary: 'Which kinds of message LINE counts, and how many bubbles fit into one send.',
      returns: 'A table of kinds.',
    },
  },
} satisfies Help
