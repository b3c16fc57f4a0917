// Looks for a budget on the sheet that is open: when the sidebar opens, and when somebody comes back to it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../words/language'
import { type Found, findBudget } from './budgets'

/** Milliseconds between looks: each is a call to Google. */
const PAUSE = 4_000

/** @param ready whether the server has answered once */
export function useFound(ready: boolean, language: Language) {
  const [found, setFound] = useState<Found>({ none: true })
  const last = useRef(Number.NEGATIVE_INFINITY)
  const look = useCallback(async () => {
    last.current = performance.now()
    try {
      const answer = await findBudget(language)
      setFound(answer)
      return answer
    } catch {
      // The button that asks for more will say what went wrong.
      return undefined
    }
  }, [language])
  useEffect(() => {
    if (!ready) return
    const again = () => {
      if (performance.now() - last.current > PAUSE) void look()
    }
    again()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [ready, look])
  return { found, look }
}
