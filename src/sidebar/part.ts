// What every part of the sidebar is given: the desk, the words, and how to change the desk.
import type { Language } from '../text/language'
import type { Desk } from './desk'
import type { Draft } from './draft'
import type { SidebarWords } from './text/words'

export interface Part {
  desk: Desk
  draft: Draft
  words: SidebarWords
  language: Language
  /** @param focus the id of the element that takes the focus after the change */
  update(next: (desk: Desk) => Desk, focus?: string): void
}
