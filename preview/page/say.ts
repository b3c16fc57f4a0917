// What went wrong in a function that a menu item ran.
import { element } from './element.ts'

export function showAlert(text: string) {
  element('alert-text').textContent = text
  element<HTMLDialogElement>('alert').showModal()
}
