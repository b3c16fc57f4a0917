// Puts the add-on's menus where Google has them: under "Extensions".
import type { Menu } from '../appsscript/book.ts'
import type { Engine } from '../appsscript/engine.ts'
import type { Words } from './words.ts'

type Action = {
  id: string
  name: string
  sequence: number
  children?: Action[]
  execute?: () => void
}

/** The menus are read when a user opens them, so a change of language needs no new page. */
export class Menus {
  #menus: Menu[] = []
  #name = ''

  constructor(engine: Engine, run: (functionName: string) => void) {
    const registry = engine.registries.topbarMenuRegistry
    registry.add('extensions', { name: () => this.#name, sequence: 70 })
    registry.addChild('extensions_list', ['extensions'], () =>
      this.#menus.map((menu, i) => toAction(menu, i, run)),
    )
  }

  speak({ extensions }: Words) {
    this.#name = extensions
  }

  /** A menu built again, in another language perhaps, takes the place of the first. */
  add(menu: Menu) {
    this.#menus = [...this.#menus.filter(({ name }) => name !== menu.name), menu]
  }
}

function toAction({ name, items }: Menu, sequence: number, run: (functionName: string) => void): Action {
  const id = `extension_${sequence}`
  const children = items.map((item, i) => ({
    id: `${id}_${i}`,
    name: item.name,
    sequence: i,
    execute: () => run(item.functionName),
  }))
  return { id, name, sequence, children }
}
