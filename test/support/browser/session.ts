// A visitor with the sidebar open, anew for every test of a file.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openPanel, type Panel } from './panel.ts'
import { leave, openLocal, type Visitor } from './sheet.ts'

export let local: Awaited<ReturnType<typeof openLocal>>
export let visitor: Visitor
export let panel: Panel

/** Registers what opens and closes them; each file of tests has its own. */
export function useSidebar() {
  beforeAll(async () => {
    local = await openLocal()
  })
  afterAll(() => local?.close())
  beforeEach(async () => {
    visitor = await local.visit()
    await reopen()
  })
  afterEach(() => leave(visitor))
}

/** Opens the sidebar from the menu, as after closing it. */
export async function reopen() {
  panel = await openPanel(visitor.page)
}
