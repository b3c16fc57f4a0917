// The page "Put it into Google Sheets": the steps of the install page, with a button at each file that copies it.
import { filled } from '../filled.mjs'
import { element, make } from './element.ts'
import type { InstallGuide, Section, Step, Words } from './words.ts'

/** What is pasted, by name. */
type Files = Record<string, string>

export class InstallPage {
  #files: Files
  #usage: Promise<Files | undefined>
  #pictures: Record<string, string>
  #dialog = element<HTMLDialogElement>('install')

  /** @param usage the add-on that also reads usage from LINE; @param pictures drawings, by name */
  constructor(files: Files, usage: Promise<Files | undefined>, pictures: Record<string, string>) {
    this.#files = files
    this.#usage = usage
    this.#pictures = pictures
  }

  show(words: Words, guide: InstallGuide, locale: string) {
    const rest = make('div', {}, ...this.#rest(words, guide, this.#files))
    const choose = async (isUsage: boolean) => {
      const files = isUsage ? await this.#usage : this.#files
      rest.replaceChildren(
        ...(isUsage ? section(guide.usage) : []),
        ...(files ? this.#rest(words, guide, files) : [make('p', { role: 'alert' }, words.unloaded)]),
      )
    }
    const body = make(
      'div',
      { className: 'page-install-body' },
      make('p', {}, words.once),
      make(
        'fieldset',
        {},
        make('legend', {}, words.which),
        choice(words.base, true, () => choose(false)),
        choice(words.usage, false, () => choose(true)),
      ),
      rest,
    )
    this.#dialog.lang = locale
    this.#dialog.replaceChildren(this.#head(words), body)
    this.#dialog.showModal()
  }

  #rest(words: Words, { steps, consent, update }: InstallGuide, files: Files) {
    return [
      make('ol', {}, ...steps.map((step) => this.#step(step, words, files))),
      ...section(consent),
      ...update.map(paragraph),
    ]
  }

  #head(words: Words) {
    // The focus begins here, so that the title is read first and the arrow keys scroll.
    const title = make('h2', { id: 'install-title', tabIndex: -1, autofocus: true }, words.put)
    const close = make('button', { type: 'button' }, words.close)
    close.addEventListener('click', () => this.#dialog.close())
    return make('div', { className: 'page-install-head' }, title, close)
  }

  #step({ text, file, picture }: Step, words: Words, files: Files) {
    const step = make('li', {}, paragraph(text))
    if (file !== undefined) step.append(...copyButton(file, files[file] ?? '', words))
    const drawing = picture && this.#pictures[picture.file]
    // As a part of the page it also shows once the network is gone.
    if (drawing)
      step.append(
        make('img', { alt: picture.text, src: `data:image/svg+xml,${encodeURIComponent(drawing)}` }),
      )
    return step
  }
}

function choice(text: string, checked: boolean, choose: () => void) {
  const input = make('input', { type: 'radio', name: 'add-on', checked })
  input.addEventListener('change', choose)
  return make('label', {}, input, text)
}

function copyButton(file: string, text: string, words: Words): HTMLElement[] {
  const values = { file, size: (new Blob([text]).size / 1024).toFixed(1) }
  const button = make('button', { type: 'button', className: 'page-primary' }, filled(words.copy, values))
  const said = make('p', { role: 'status' })
  const area = make('textarea', { readOnly: true, rows: 4, value: text, ariaLabel: file, hidden: true })
  button.addEventListener('click', async () => {
    // Said again, it must change to be heard again.
    said.textContent = ''
    const copied = await copy(text)
    area.hidden = copied
    if (!copied) {
      area.focus()
      area.select()
    }
    said.textContent = filled(copied ? words.copied : words.refused, values)
  })
  return [button, said, area]
}

/** A browser may refuse, and offers no clipboard at all to a page that is neither local nor served by https. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function section({ heading, parts }: Section) {
  return [
    make('h3', {}, heading),
    ...parts.map((part) => (typeof part === 'string' ? paragraph(part) : table(part))),
  ]
}

function paragraph(text: string) {
  return make('p', {}, ...marked(text))
}

function table([head = [], ...rows]: string[][]) {
  const row = (tag: 'th' | 'td') => (cells: string[]) =>
    make('tr', {}, ...cells.map((cell) => make(tag, {}, ...marked(cell))))
  return make('table', {}, make('thead', {}, row('th')(head)), make('tbody', {}, ...rows.map(row('td'))))
}

/** Code and names of Google's pages, each as an element of its own. */
function marked(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.startsWith('`')) return make('code', {}, part.slice(1, -1))
    return part.startsWith('**') ? make('strong', {}, part.slice(2, -2)) : part
  })
}
