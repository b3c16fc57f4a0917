// A cell's surroundings without Google: a fixed day, dates as UTC shows them, English words.
import type { Host } from '../../src/cells/host'
import { wordsFor } from '../../src/words/cells'

export const HOST: Host = {
  today: () => '2026-11-21',
  dayOf: (date) => date.toISOString().slice(0, 10),
  decimalComma: () => false,
  words: () => wordsFor('en'),
}
