// The tests that run the source itself; those of built files would never notice a change in it.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/{pricing,cells,scenario}/**/*.test.ts'], testTimeout: 30_000 },
})
