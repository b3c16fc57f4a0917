// What was really sent: accounts at LINE, their months, and what reads them.
import type { Props } from './props'

export function Usage({ words }: Props) {
  return <section aria-label={words.language} />
}
