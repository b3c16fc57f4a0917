// What every part of the sidebar is given: the desk, the words, and how to change the desk.
import type { Language } from '../../words/language'
import type { SidebarWords } from '../../words/shapes/sidebar'
import type { Desk } from '../state/desk'
import type { Form } from '../state/form'

export interface Part {
  desk: Desk
  form: Form
  words: SidebarWords
  language: Language
  /** @param focus the id of the element that takes the focus after the change */
  update(next: (desk: Desk) => Desk, focus?: string): void
}
