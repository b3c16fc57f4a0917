// HtmlService: pages from the files that are pushed beside Code.js.
import type { Book, Panel } from './book.ts'
import { withoutComments } from './comments.ts'
import { strict } from './strict.ts'

export type HtmlOutput = { setTitle(title: string): HtmlOutput }

const panels = new WeakMap<HtmlOutput, Panel>()

export function readHtml(output: HtmlOutput): Panel {
  const panel = panels.get(output)
  if (!panel) throw new Error('showSidebar takes an HtmlOutput')
  return { ...panel }
}

export function htmlService(book: Book) {
  const output = (html: string): HtmlOutput => {
    const panel: Panel = { title: '', html }
    const members: HtmlOutput = {
      setTitle: (title) => {
        panel.title = title
        return wrapped
      },
    }
    const wrapped = strict('HtmlOutput', members, book.execution, { cell: true })
    panels.set(wrapped, panel)
    return wrapped
  }
  const members = {
    createHtmlOutputFromFile: (name: string) => {
      const html = book.files[name] ?? book.files[`${name}.html`]
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`)
      return output(withoutComments(html))
    },
  }
  return strict('HtmlService', members, book.execution, { cell: true })
}
