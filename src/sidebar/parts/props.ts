// What every part of the sidebar is given: the desk, what the form on it comes to, the words, and how to change the desk.
import type { Refusal } from '../../pricing/refusal'
import type { Outlook } from '../../scenario/outlook'
import type { Language } from '../../words/language'
import type { Words } from '../../words/shapes/cells'
import type { SidebarWords } from '../../words/shapes/sidebar'
import type { Desk } from '../state/desk'
import type { SendFields } from '../state/fields'
import type { Form } from '../state/form'

/** A part of the result is given `Props<Outlook>`: it stands there only where there is one. */
export interface Props<Result extends Outlook | Refusal = Outlook | Refusal> {
  desk: Desk
  form: Form
  /** What the form's last valid version comes to. */
  outlook: Result
  words: SidebarWords
  /** Names, and what refusals say. */
  names: Words
  language: Language
  /** @param focus the id of the element that takes the focus after the change, or first-fault */
  update(next: (desk: Desk) => Desk, focus?: string): void
}

/** Of one campaign, with its place in the list. */
export type CampaignProps = Props & { send: SendFields; at: number }
