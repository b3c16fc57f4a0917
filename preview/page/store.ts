// A property store kept by the browser, so that what a user saved is there at the next opening.
import type { Store } from '../appsscript/book.ts'

export function browserStore(key: string): Store {
  return {
    all: () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>
      } catch {
        return {}
      }
    },
    save: (values) => localStorage.setItem(key, JSON.stringify(values)),
  }
}
