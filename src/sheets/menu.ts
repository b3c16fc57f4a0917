// The add-on's menu and the sidebar it opens.

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Plan LINE costs', 'showSidebar').addToUi()
}

/** Google calls onInstall, not onOpen, right after the add-on is installed. */
export function onInstall(): void {
  onOpen()
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('LINE cost')
  SpreadsheetApp.getUi().showSidebar(page)
}
