// Unit tests run side by side; browser tests share one unpacked browser and take longer.
import { defineConfig } from 'vitest/config'

/** They change a module or the language itself, so they share nothing with other files. */
const ALONE = ['test/words/sentences.test.ts', 'test/node.test.ts']

export default defineConfig({
  test: {
    // Vitest by itself leaves a core idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...ALONE],
          // A thread starts sooner than a process, and its files share what they import.
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'alone',
          include: ALONE,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/browser/unpack.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
