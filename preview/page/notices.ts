// Sentences below the bar, read out by screen readers, each with what can be done about it.
import { element, make } from './element.ts'
import type { Words } from './words.ts'

type Word = keyof Words
type Action = { word: Word; run(): void; ends?: boolean }
type Notice = { word: Word; actions: Action[] }

export class Notices {
  #place = element('notices')
  #shown: Notice[] = []
  #words: Words | undefined

  /** A sentence that stands there already is not said again. */
  say(word: Word, actions: Action[] = []) {
    if (this.#shown.some((each) => each.word === word)) return
    this.#shown.push({ word, actions })
    this.#draw()
  }

  speak(words: Words, locale: string) {
    this.#words = words
    this.#place.lang = locale
    this.#draw()
  }

  #draw() {
    const words = this.#words
    if (words) this.#place.replaceChildren(...this.#shown.map((each) => this.#row(each, words)))
  }

  #row(notice: Notice, words: Words) {
    const end = () => {
      this.#shown = this.#shown.filter((each) => each !== notice)
      this.#draw()
    }
    const buttons = notice.actions.map(({ word, run, ends }) =>
      button(words[word], () => {
        run()
        if (ends) end()
      }),
    )
    const close = button('×', end)
    close.ariaLabel = words.dismiss
    return make('div', {}, make('p', {}, words[notice.word]), ...buttons, close)
  }
}

function button(text: string, run: () => void) {
  const made = make('button', { type: 'button' }, text)
  made.addEventListener('click', run)
  return made
}
