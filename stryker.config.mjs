// `npm run mutate`: changes the arithmetic and the edge of a cell bit by bit, and lists each change that no test notices.
export default {
  mutate: ['src/pricing/*.ts', 'src/cells/{cell,range,readers}.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  // Stryker would rewrite it with the compiler's API, which TypeScript 7 does not have.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['demo', 'release'],
  reporters: ['clear-text', 'html'],
  thresholds: { high: 98, low: 95, break: 95 },
  concurrency: 2,
}
