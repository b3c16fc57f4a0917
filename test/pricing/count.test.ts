// What LINE counts as a message.
import { expect, it } from 'vitest'
import { KIND_IDS, type KindId } from '../../src/pricing/cards/kinds'
import { countMessages, throughTool } from '../../src/pricing/count'
import { MOST_MESSAGES } from '../../src/pricing/money'
import { refusal } from '../support/month'

it.each<[number, number, number, KindId, number]>([
  [150, 4, 1, 'broadcast', 600], // 150×4
  [101, 2, 1, 'broadcast', 202], // 101×2
  [20_000, 5, 1, 'broadcast', 100_000], // 20,000×5
  [1_000, 1, 3, 'broadcast', 1_000], // three bubbles are one send
  [1_000, 1, 4, 'broadcast', 2_000], // ⌈4/3⌉ = 2 sends
  [1_000, 1, 6, 'broadcast', 2_000], // ⌈6/3⌉ = 2 sends
  [1_000, 1, 7, 'broadcast', 3_000], // ⌈7/3⌉ = 3 sends
  [1_000, 1, 4, 'push', 1_000], // five bubbles are one send
  [1_000, 1, 5, 'push', 1_000],
  [1_000, 1, 6, 'push', 2_000], // ⌈6/5⌉ = 2 sends
  [1_000, 1, 4, 'step', 2_000],
  [1_000, 2, 6, 'multicast', 4_000], // ⌈6/5⌉ × 2
  [1_000, 1, 4, 'narrowcast', 1_000],
  [1_000, 1, 4, 'api-broadcast', 1_000],
  [1_000, 1, 1, 'reply', 0],
  [1_000, 9, 9, 'greeting', 0],
  [1_000, 9, 9, 'auto-response', 0],
  [1_000, 9, 9, 'chat', 0],
  [1_000, 1, 1, 'tool-chat', 1_000],
  [10, 1, 4, 'test', 20], // disputed, so counted: ⌈4/3⌉ = 2 sends
  [10, 1, 4, 'tool-test', 10],
  [0, 5, 1, 'broadcast', 0],
  [1_000, 0, 1, 'broadcast', 0],
  [MOST_MESSAGES, 1, 1, 'broadcast', MOST_MESSAGES],
])('%i people × %i sends of %i bubbles by %s count %i', (recipients, sends, bubbles, kind, counted) => {
  expect(countMessages(recipients, sends, bubbles, kind)).toBe(counted)
})

it('refuses more messages than stay exact', () => {
  expect(refusal(() => countMessages(MOST_MESSAGES, 2, 1, 'broadcast')).code).toBe('too-many-messages')
  expect(refusal(() => countMessages(MOST_MESSAGES, 1, 4, 'broadcast')).code).toBe('too-many-messages')
})

it('a send through a tool is the kind that tools send, if there is one', () => {
  const through = KIND_IDS.map((id) => [id, throughTool(id)]).filter(([id, tool]) => id !== tool)
  expect(Object.fromEntries(through)).toEqual({
    broadcast: 'api-broadcast',
    step: 'push',
    chat: 'tool-chat',
    test: 'tool-test',
  })
})
