// The menu before and after the user's consent, which may be given in part.
import { expect, it } from 'vitest'
import { SCOPES } from '../../preview/appsscript/manifest.ts'
import { openAddOn } from '../support/workbook'

it("opens the sidebar, under the name it has in the user's language", () => {
  const workbook = openAddOn({ locale: 'ja' })
  workbook.click('showSidebar')
  expect(workbook.shown.panels.map(({ title }) => title)).toEqual(['料金試算 for LINE'])
  expect(workbook.book.consent.asked).toBe(0)
})

it('asks anew, without an error, whoever left a box of the consent unticked', () => {
  const workbook = openAddOn()
  workbook.book.consent.unticked.add(SCOPES.ui)
  workbook.click('showSidebar')
  expect([workbook.book.consent.asked, workbook.shown.panels]).toEqual([1, []])
  workbook.book.consent.unticked.clear()
  workbook.click('showSidebar')
  expect(workbook.shown.panels).toHaveLength(1)
})

it('asks for nothing while a sheet is opened', () => {
  const workbook = openAddOn()
  expect(workbook.book.consent.asked).toBe(0)
  expect(workbook.shown.menus).toHaveLength(1)
})
