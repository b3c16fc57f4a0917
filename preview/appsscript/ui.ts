// SpreadsheetApp.getUi(): the add-on's menu and the sidebar.
import type { Book, Menu } from './book.ts'
import { refuseWithout } from './consent.ts'
import { type HtmlOutput, readHtml } from './html.ts'
import { SCOPES } from './manifest.ts'
import { strict } from './strict.ts'

const MENUS_ONLY = { cell: false, open: /^(create|add)/ }

type MenuBuilder = {
  addItem(name: string, functionName: string): MenuBuilder
  addToUi(): void
}

function menuBuilder(book: Book): MenuBuilder {
  const menu: Menu = { name: book.name, items: [] }
  const members: MenuBuilder = {
    addItem: (name, functionName) => {
      menu.items.push({ name, functionName })
      return wrapped
    },
    addToUi: () => book.host.menu(menu),
  }
  const wrapped = strict('Menu', members, book.execution, MENUS_ONLY)
  return wrapped
}

export function ui(book: Book) {
  const members = {
    createAddonMenu: () => menuBuilder(book),
    showSidebar: (output: HtmlOutput) => {
      refuseWithout(book, SCOPES.ui, 'Ui.showSidebar')
      book.host.sidebar(readHtml(output))
    },
  }
  return strict('Ui', members, book.execution, MENUS_ONLY)
}
