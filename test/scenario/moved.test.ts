// What is said of another app beside the plans.
import { describe, expect, it } from 'vitest'
import { described, outlookOf, shown } from '../support/scenario'

describe('another app', () => {
  it('saves the messages and the money LINE would charge for them on the same plan', () => {
    const { moved } = outlookOf(described(20_000, { otherApp: 50 }, 5))
    expect(moved?.messages).toBe(50_000)
    // 15,000 + 70,000 × 3 against 15,000 + 20,000 × 3
    expect(shown(moved?.saved)).toBe(225_000 - 75_000)
  })

  it('saves an amount nobody knows where the plan could not send it all', () => {
    const { moved, total } = outlookOf(described(2_000, { otherApp: 50, plan: 'light' }))
    expect(shown(total)).toBe(5_000)
    expect(moved).toEqual({ messages: 4_000, saved: undefined })
  })

  it('is not spoken of where nothing goes through it', () => {
    expect(outlookOf(described(2_000)).moved).toBeUndefined()
  })
})
