// PropertiesService: the user's store of short texts.
import type { Book, Store } from './book.ts'
import { strict } from './strict.ts'

/** Google's limits for one value, and for all. */
const MOST_BYTES = 9 * 1024
const MOST_BYTES_OF_ALL = 500 * 1024

export function memoryStore(): Store {
  let values: Record<string, string> = {}
  return {
    all: () => ({ ...values }),
    save: (each) => {
      values = { ...each }
    },
  }
}

function userProperties(book: Book) {
  const store = book.properties
  const save = (values: Record<string, string>) => {
    if (utf8Length(Object.entries(values).flat().join('')) > MOST_BYTES_OF_ALL)
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      )
    store.save(values)
  }
  const put = (name: string, value: unknown) => {
    if (typeof value !== 'string') throw new Error(`A property is a text; ${name} is ${typeof value}`)
    if (utf8Length(value) > MOST_BYTES) throw new Error('Argument too large: value')
    save({ ...store.all(), [name]: value })
  }
  const members = {
    getProperties: () => store.all(),
    getProperty: (name: string) => store.all()[name] ?? null,
    setProperty: (name: string, value: string) => {
      put(name, value)
      return wrapped
    },
    deleteProperty: (name: string) => {
      const { [name]: _gone, ...rest } = store.all()
      store.save(rest)
      return wrapped
    },
    setProperties: (values: Record<string, string>) => {
      for (const [name, value] of Object.entries(values)) put(name, value)
      return wrapped
    },
  }
  const wrapped: unknown = strict('Properties', members, book.execution, { cell: true })
  return wrapped
}

/** Counted by hand: this file also runs where there is no TextEncoder. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

export function propertiesService(book: Book) {
  const members = {
    getUserProperties: () => userProperties(book),
  }
  return strict('PropertiesService', members, book.execution, { cell: true })
}
