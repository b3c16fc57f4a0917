// What a script says to the user outside cells: alerts and short notes in the corner.
import { element } from './element.ts'

const TOAST_SECONDS = 5
let hiding: ReturnType<typeof setTimeout> | undefined

export function showAlert(title: string, text: string) {
  const dialog = element<HTMLDialogElement>('alert')
  element('alert-title').textContent = title
  element('alert-text').textContent = text
  dialog.showModal()
}

export function showToast(title: string, text: string) {
  const toast = element('toast')
  toast.textContent = [title, text].filter(Boolean).join(': ')
  toast.hidden = false
  clearTimeout(hiding)
  hiding = setTimeout(() => {
    toast.hidden = true
  }, TOAST_SECONDS * 1000)
}
