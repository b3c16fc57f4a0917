// How many messages LINE counts for a month's sends.

import { KINDS, type Kind, type KindId } from './cards/kinds'
import { Directory } from './directory'
import { MOST_MESSAGES } from './money'
import { Refusal } from './refusal'

const kindNames = new Directory<KindId>(KINDS)

export function findKind(name: unknown): KindId | undefined {
  return kindNames.find(name)
}

/**
 * The least reach of a send that is targeted by attributes; lists of ids have no such minimum.
 * https://help2.line.me/official_account_jp/ 20006345
 */
export const LEAST_TARGET = 100

/** A send that goes out through a tool follows the tool's counting. */
export function throughTool(id: KindId): KindId {
  const { throughTool }: Kind = KINDS[id]
  return throughTool ?? id
}

/**
 * Counted messages: a message per person reached and send; more bubbles than one send holds need another send.
 * @param recipients people a send reaches
 * @param sends sends a month
 * @param bubbles bubbles in a send, at least 1
 */
export function countMessages(recipients: number, sends: number, bubbles: number, kind: KindId): number {
  const { counted, bubbles: perSend }: Kind = KINDS[kind]
  if (!counted) return 0
  const messages = recipients * sends * Math.ceil(bubbles / (perSend ?? bubbles))
  if (messages > MOST_MESSAGES) throw new Refusal({ code: 'too-many-messages' })
  return messages
}
