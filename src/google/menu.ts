// The add-on's menu and the sidebar it opens.

/** In all four languages: before the add-on is authorised nothing may be asked of Google, not even the user's language. */
const ITEM = 'Plan costs · 料金を計画 · 規劃費用 · วางแผนค่าใช้จ่าย'

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(ITEM, 'showSidebar').addToUi()
}

/** Google calls onInstall, not onOpen, right after the add-on is installed. */
export function onInstall(): void {
  onOpen()
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('LINE OA')
  SpreadsheetApp.getUi().showSidebar(page)
}
