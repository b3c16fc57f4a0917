// What a workbook that reaches outside has below its bar: its time in Japan, which can be moved on, and the mails that were sent.
import type { Mail, Store } from '../appsscript/book.ts'
import { messageOf } from '../appsscript/cell-functions.ts'
import { Clock } from '../appsscript/clock.ts'
import type { Answered, Asked } from '../appsscript/outside.ts'
import { filled } from '../filled.mjs'
import { element, make } from './element.ts'
import { showAlert } from './say.ts'
import type { Words } from './words.ts'

const DAY = 86_400

/** Google's own call waits for its answer, so this one does. */
export function ask(asked: Asked): Answered | undefined {
  const request = new XMLHttpRequest()
  request.open('POST', 'outside', false)
  request.send(JSON.stringify(asked))
  return request.status === 200 ? (JSON.parse(request.responseText) ?? undefined) : undefined
}

export class OutsideDesk {
  readonly clock = new Clock()
  #kept: Store
  #mails: Mail[] = []
  #words: Words | undefined
  #locale = 'en'

  /** @param kept how far the clock was moved on; @param tick runs the next trigger, and says whether there was one */
  constructor(kept: Store, tick: () => boolean) {
    this.#kept = kept
    this.clock.set(Date.now() + Number(kept.all().ahead ?? 0))
    element('outside').hidden = false
    element('next-day').onclick = () => this.#after(() => this.clock.pass(DAY))
    element('tick').onclick = () =>
      this.#after(() => {
        if (!tick()) showAlert(this.#words?.noTrigger ?? '')
      })
  }

  take(mail: Mail) {
    this.#mails.push(mail)
    this.#draw()
  }

  speak(words: Words, locale: string) {
    this.#words = words
    this.#locale = locale
    this.#draw()
  }

  #after(work: () => void) {
    try {
      work()
    } catch (error) {
      showAlert(messageOf(error))
    }
    this.#kept.save({ ahead: String(this.clock.now() - Date.now()) })
    this.#draw()
  }

  #draw() {
    const words = this.#words
    if (!words) return
    element('outside').lang = this.#locale
    const time = new Intl.DateTimeFormat(`${this.#locale}-u-ca-gregory`, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Asia/Tokyo',
    }).format(this.clock.now())
    element('outside-time').textContent = filled(words.time, { time })
    element('mails-count').textContent = filled(words.mails, { count: String(this.#mails.length) })
    element('mails').replaceChildren(
      ...this.#mails.map(({ to, subject, body }) =>
        make('li', {}, make('strong', {}, `${subject} (${to})`), make('pre', {}, body)),
      ),
    )
  }
}
