// What the browser keeps of the page: a property store, so that what a user saved is there at the next opening.
import type { Store } from '../appsscript/book.ts'
import { memoryStore } from '../appsscript/properties.ts'

/** Missing where the browser keeps nothing. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** Without a storage it lasts until the page is closed. */
export function browserStore(key: string): Store {
  const storage = browserStorage()
  if (!storage) return memoryStore()
  return {
    all: () => {
      try {
        return JSON.parse(storage.getItem(key) ?? '{}') as Record<string, string>
      } catch {
        return {}
      }
    },
    save: (values) => storage.setItem(key, JSON.stringify(values)),
  }
}
