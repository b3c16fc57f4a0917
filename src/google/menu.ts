// The add-on's menu and the sidebar it opens.
import { LANGUAGES, languageFor } from '../words/language'
import { TITLES } from '../words/titles'
import { userLocale } from './host'

/** In all languages: before the add-on is authorised nothing may be asked of Google, not even the user's language. */
export function onOpen(): void {
  const item = LANGUAGES.map((language) => TITLES[language]).join(' · ')
  SpreadsheetApp.getUi().createAddonMenu().addItem(item, 'showSidebar').addToUi()
}

/** Google calls onInstall, not onOpen, right after the add-on is installed. */
export function onInstall(): void {
  onOpen()
}

export function showSidebar(): void {
  // Whoever left a box of the consent unticked is asked again here, instead of being told of an error.
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)
  openPage()
}

export function openPage(): void {
  const title = TITLES[languageFor(userLocale())]
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title)
  SpreadsheetApp.getUi().showSidebar(page)
}
