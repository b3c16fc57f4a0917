// Tests of prices, functions, words and documents; of what is written, deployed and imported; and of what is seen in a browser.
import { defineConfig } from 'vitest/config'

/** They change a module or the language itself, so they share nothing with other files. */
const ALONE = ['test/words/sentences.test.ts', 'test/node.test.ts']
const BROWSER = 'test/browser/**/*.test.ts'
const BUILT = 'test/{built,clasp,drafts,google,preview,sql}/**/*.test.ts'

/** A thread starts sooner than a process, and its files share what they import. */
const SHARED = { pool: 'threads', isolate: false, testTimeout: 60_000 } as const

export default defineConfig({
  test: {
    // Vitest by itself leaves a core idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [BUILT, BROWSER, ...ALONE],
          ...SHARED,
        },
      },
      {
        test: {
          name: 'built',
          include: [BUILT],
          ...SHARED,
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
          include: [BROWSER],
          globalSetup: ['test/support/browser/unpack.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
