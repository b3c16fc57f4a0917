// The sidebar: Google's 300 px panel with a frame of its own origin, whose calls are answered by the script.
import type { Panel } from '../appsscript/book.ts'
import { messageOf } from '../appsscript/cell-functions.ts'
import type { Script } from '../appsscript/script.ts'
import type { Answer, Request } from './client.ts'
import { element } from './element.ts'

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads'

export class SidePanel {
  #panel = element('panel')
  #frame: HTMLIFrameElement | undefined
  #shown: Panel | undefined
  #client: string
  #script: () => Script

  constructor(client: string, script: () => Script) {
    this.#client = client
    this.#script = script
    element('panel-close').addEventListener('click', () => this.close())
    window.addEventListener('message', (event) => {
      if (event.source && event.source === this.#frame?.contentWindow) this.#take(event.data as Request)
    })
  }

  show(panel: Panel) {
    this.close()
    this.#shown = panel
    const frame = document.createElement('iframe')
    frame.title = panel.title
    frame.setAttribute('sandbox', SANDBOX)
    frame.srcdoc = this.#withClient(panel.html)
    element('panel-title').textContent = panel.title
    this.#panel.append(frame)
    this.#panel.hidden = false
    this.#frame = frame
  }

  close() {
    this.#frame?.remove()
    this.#frame = undefined
    this.#shown = undefined
    this.#panel.hidden = true
  }

  /** So that a page that asked for the language on opening asks again. */
  reload() {
    if (this.#shown) this.show(this.#shown)
  }

  #withClient(html: string): string {
    const names = this.#script()
      .stubs.map(({ name }) => name)
      .filter((name) => !name.endsWith('_'))
    const script = `${this.#client}\nsidebarClient_.install(${JSON.stringify(names)})`.replace(
      /<(?=\/script|!--)/gi,
      '\\x3c',
    )
    const tag = `<script>${script}</script>`
    return /<head(\s[^>]*)?>/i.test(html)
      ? html.replace(/<head(\s[^>]*)?>/i, (head) => head + tag)
      : tag + html
  }

  #take(request: Request) {
    const frame = this.#frame
    const answer = (each: Answer) => frame?.contentWindow?.postMessage(each, '*')
    // Never in the same turn: a page that relies on an immediate answer would fail at Google.
    setTimeout(() => {
      try {
        answer({ id: request.id, value: this.#script().request(request.name, request.args as unknown[]) })
      } catch (error) {
        answer({ id: request.id, error: messageOf(error) })
      }
    })
  }
}
