// English.
import type { WritingWords } from '../shapes/writing'

export const en = (): WritingWords => ({
  request: 'The sidebar sent something that cannot be written. Close it, open it again, and try once more.',
  occupied: (range) =>
    `There is something in ${range} already. Select a cell with free space, or choose a new sheet.`,
  merged: (range) =>
    `Cells are merged in ${range}. Select a cell with free space elsewhere, or choose a new sheet.`,
  protected: (range) =>
    `${range} is protected, and you may not change it. Select a cell elsewhere, or choose a new sheet.`,
  busy: 'This spreadsheet is being written to right now. Try again in a moment.',
  failed: 'Google Sheets stopped before the table was complete, so what was written has been removed.',
  left: (place) =>
    `Google Sheets stopped before the table was complete, and what was written could not be removed. Delete it by hand: ${place}`,
  restored: 'Google Sheets stopped before the table was complete, so it is as it was before.',
  damaged: (place) =>
    `Google Sheets stopped before the table was complete, and it could not be put back. Bring back an earlier version under File > Version history: ${place}`,
})
