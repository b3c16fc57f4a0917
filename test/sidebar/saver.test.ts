// Saving in the background, and how a failed call is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saver } from '../../src/sidebar/state/saver'
import { failureOf } from '../../src/sidebar/state/server'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function setUp() {
  const sent: { value: string; end(ok: boolean): void }[] = []
  const told: boolean[] = []
  const send = (value: string) =>
    new Promise<void>((resolve, reject) =>
      sent.push({ value, end: (ok) => (ok ? resolve() : reject(new Error())) }),
    )
  return { sent, told, keeper: saver(send, (saved) => told.push(saved)) }
}
const values = (sent: { value: string }[]) => sent.map(({ value }) => value)

describe('saving', () => {
  it('waits until typing rests and sends the last version only', async () => {
    const { sent, keeper } = setUp()
    for (const value of ['a', 'ab', 'abc']) keeper.keep(value)
    await vi.advanceTimersByTimeAsync(799)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(values(sent)).toEqual(['abc'])
  })

  it('has one call under way, and sends what came meanwhile after it', async () => {
    const { sent, keeper } = setUp()
    keeper.keep('a')
    await vi.advanceTimersByTimeAsync(800)
    keeper.keep('b')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(values(sent)).toEqual(['a'])
    sent[0]?.end(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(values(sent)).toEqual(['a', 'b'])
  })

  it('sends nothing that is saved already', async () => {
    const { sent, keeper } = setUp()
    keeper.keep('a')
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.end(true)
    await vi.advanceTimersByTimeAsync(0)
    keeper.keep('a')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(values(sent)).toEqual(['a'])
  })

  it('tells of a failure and tries again with the next change', async () => {
    const { sent, told, keeper } = setUp()
    keeper.keep('a')
    keeper.flush()
    sent[0]?.end(false)
    await vi.advanceTimersByTimeAsync(0)
    expect(told).toEqual([false])
    keeper.keep('a')
    await vi.advanceTimersByTimeAsync(800)
    expect(values(sent)).toEqual(['a', 'a'])
  })
})

describe('a call that fails', () => {
  it.each([
    ['PERMISSION_DENIED', 'accounts'],
    ['We are sorry, a server error occurred: PERMISSION_DENIED: Permission denied', 'accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'connection'],
    ['TypeError: x is undefined', 'other'],
  ])('with %j is told as %s', (message, failure) => {
    expect(failureOf(new Error(message))).toBe(failure)
  })
})
