// What a cell asks of the place it stands in; Google's answers are in its own room.
import type { Words } from '../words/shapes/cells'

export interface Host {
  /** Today in Japan, YYYY-MM-DD: LINE's months begin and end there in every market. */
  today(): string
  /** The day a date cell shows, YYYY-MM-DD. */
  dayOf(date: Date): string
  /** Whether the spreadsheet's locale writes 1,5 for one and a half. */
  decimalComma(): boolean
  /** The words of the user's language. */
  words(): Words
}
