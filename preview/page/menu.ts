// Puts the add-on's menus where Google has them: under "Extensions".
import type { Menu } from '../appsscript/book.ts'
import type { Engine } from '../appsscript/engine.ts'

type Action = {
  id: string
  name: string
  sequence: number
  separator?: boolean
  children?: Action[]
  execute?: () => void
}

/** The menus are read when a user opens them, so a change of language needs no new page. */
export class Menus {
  #menus: Menu[] = []

  constructor(engine: Engine, run: (functionName: string) => void) {
    const registry = engine.registries.topbarMenuRegistry
    registry.add('extensions', { name: 'Extensions', sequence: 70 })
    registry.addChild('extensions_list', ['extensions'], () =>
      this.#menus.map((menu, i) => ({ ...toAction(menu, `extension_${i}`, run), sequence: i })),
    )
  }

  /** A menu built again, in another language perhaps, takes the place of the first. */
  add(menu: Menu) {
    this.#menus = [...this.#menus.filter(({ name }) => name !== menu.name), menu]
  }
}

function toAction(menu: Menu, id: string, run: (functionName: string) => void): Action {
  const children: Action[] = []
  for (const item of menu.items) {
    const childId = `${id}_${children.length}`
    const sequence = children.length
    const above = children.at(-1)
    if (item.kind === 'separator') {
      if (above) above.separator = true
    } else if (item.kind === 'menu') children.push({ ...toAction(item.menu, childId, run), sequence })
    else children.push({ id: childId, name: item.name, sequence, execute: () => run(item.functionName) })
  }
  return { id, name: menu.name, sequence: 0, children }
}
