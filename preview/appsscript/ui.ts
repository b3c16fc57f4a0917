// SpreadsheetApp.getUi(): menus, the sidebar and alerts.
import type { Book, Menu } from './book.ts'
import { type HtmlOutput, readHtml } from './html.ts'
import { strict } from './strict.ts'

const MENUS_ONLY = { cell: false, open: /^(create|add)/ }

type MenuBuilder = {
  addItem(name: string, functionName: string): MenuBuilder
  addSeparator(): MenuBuilder
  addSubMenu(menu: MenuBuilder): MenuBuilder
  addToUi(): void
}

const built = new WeakMap<MenuBuilder, Menu>()

function menuBuilder(book: Book, menu: Menu): MenuBuilder {
  const members: MenuBuilder = {
    addItem: (name, functionName) => {
      menu.items.push({ kind: 'item', name, functionName })
      return wrapped
    },
    addSeparator: () => {
      menu.items.push({ kind: 'separator' })
      return wrapped
    },
    addSubMenu: (each) => {
      const sub = built.get(each)
      if (!sub) throw new Error('addSubMenu takes a menu')
      menu.items.push({ kind: 'menu', menu: sub })
      return wrapped
    },
    addToUi: () => book.host.menu(menu),
  }
  const wrapped = strict('Menu', members, book.execution, MENUS_ONLY)
  built.set(wrapped, menu)
  return wrapped
}

export function ui(book: Book) {
  const members = {
    createMenu: (name: string) => menuBuilder(book, { name, addon: false, items: [] }),
    createAddonMenu: () => menuBuilder(book, { name: book.name, addon: true, items: [] }),
    showSidebar: (output: HtmlOutput) => book.host.sidebar(readHtml(output)),
    alert: (...texts: string[]) => {
      const [title, text] = texts.length > 1 ? texts : ['', texts[0]]
      book.host.alert(title ?? '', text ?? '')
    },
  }
  return strict('Ui', members, book.execution, MENUS_ONLY)
}
