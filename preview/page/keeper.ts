// Keeps what is written in the workbook: a moment after each change, and when the page is left.
import type { Model, Position } from '../appsscript/engine.ts'

/** The workbook as the engine reads it, and the cell where its writer was. */
export type Kept = { workbook: object; place: Position }
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const WAIT_MS = 1000

/**
 * Texts in the browser's storage, each under a name and a number. The highest is the workbook; lower ones could not be opened and
 * lie aside. Of the browser's stores this one is written at once, also by a page that is being left. It holds some five million
 * letters; a filled cell takes 20 to 100.
 */
export class Keeper {
  #shelf: Shelf | undefined
  #name: string
  #isChange: (command: object) => boolean
  #refused: () => void
  #number = 1
  #model: Model | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined

  /** @param refused told when the browser keeps nothing */
  constructor(
    shelf: Shelf | undefined,
    name: string,
    isChange: (command: object) => boolean,
    refused: () => void,
  ) {
    this.#shelf = shelf
    this.#name = `${name} `
    this.#isChange = isChange
    this.#refused = refused
    if (!shelf) refused()
  }

  /** From now on this model's changes are kept, and no other's. */
  watch(model: Model) {
    this.#model?.off('command-dispatched', this)
    this.#stopWaiting()
    this.#model = model
    model.on('command-dispatched', this, (command: object) => {
      if (this.#isChange(command)) this.#waiting ??= setTimeout(() => this.save(), WAIT_MS)
    })
  }

  /** Whether something was written that is not kept yet. */
  get isBehind() {
    return this.#waiting !== undefined
  }

  /** Does nothing where nothing has changed: a workbook only looked at opens anew with every version. */
  save() {
    if (!this.#model || !this.isBehind) return
    this.#stopWaiting()
    try {
      if (!this.#shelf) throw new Error('There is no storage')
      this.#shelf.setItem(this.#key(this.#number), snapshot(this.#model))
    } catch {
      this.#refused()
    }
  }

  last() {
    this.#number = Math.max(this.#number, ...this.#numbers())
    return this.#shelf?.getItem(this.#key(this.#number)) ?? undefined
  }

  forget() {
    this.#stopWaiting()
    this.#shelf?.removeItem(this.#key(this.#number))
  }

  /** What cannot be opened stays as it is; what is written from now on gets the next number. */
  setAside() {
    this.#number++
  }

  aside() {
    return this.#asideKeys().map((key) => this.#shelf?.getItem(key) ?? '')
  }

  forgetAside() {
    for (const key of this.#asideKeys()) this.#shelf?.removeItem(key)
  }

  isOwn(key: string | null) {
    return key?.startsWith(this.#name) ?? false
  }

  #asideKeys() {
    return this.#numbers()
      .filter((each) => each < this.#number)
      .map((each) => this.#key(each))
  }

  #key(number: number) {
    return `${this.#name}${number}`
  }

  #numbers(): number[] {
    const keys = Array.from({ length: this.#shelf?.length ?? 0 }, (_, at) => this.#shelf?.key(at) ?? '')
    return keys.filter((key) => this.isOwn(key)).map((key) => Number(key.slice(this.#name.length)))
  }

  #stopWaiting() {
    clearTimeout(this.#waiting)
    this.#waiting = undefined
  }
}

/** The longer form: to check the shorter one, `exportData` opens the whole workbook once more, six times as slow at 20,000 cells. */
export function snapshot(model: Model): string {
  const kept: Kept = { workbook: model._exportData(false), place: model.getters.getActivePosition() }
  return JSON.stringify(kept)
}

/** The engine fills in what is missing, so that of a broken text it would make an empty workbook without a word. */
export function restored(text: string): Kept {
  const { workbook, place } = JSON.parse(text) as Kept
  const { version, sheets } = workbook as { version?: unknown; sheets?: unknown }
  if (typeof version !== 'string' || !Array.isArray(sheets) || sheets.length === 0)
    throw new Error('This is no workbook')
  return { workbook, place }
}
