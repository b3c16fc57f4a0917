// What a script says to the user outside cells.
import { element } from './element.ts'

export function showAlert(title: string, text: string) {
  const dialog = element<HTMLDialogElement>('alert')
  element('alert-title').textContent = title
  element('alert-text').textContent = text
  dialog.showModal()
}
