// The tests that run the source itself, the quickest first: the first that fails is enough to notice a change.
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Those that weigh every possibility, or ask a spreadsheet engine. */
const SLOW = /(breakeven|formula|path|split)\.test\.ts$/

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => Number(SLOW.test(a.moduleId)) - Number(SLOW.test(b.moduleId)))
  }
}

export default defineConfig({
  test: {
    include: ['test/{mutation,pricing,cells,scenario}/**/*.test.ts'],
    testTimeout: 30_000,
    sequence: { sequencer: QuickestFirst },
  },
})
