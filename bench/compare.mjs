// Compares cases within one run: they take turns, so that neither their order nor what ran before favours one of them.

const WARM_UP = 3

export const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

/** @param {number[]} values in rising order @param {number} share from 0 to 1 */
export const quantile = (values, share) => values[Math.floor((values.length - 1) * share)]

/**
 * The median of every case, in milliseconds; a case run once is not warmed up.
 * @param {{ prepare: () => () => unknown }[]} cases what is run, made ready outside the clock
 */
function medians(cases, rounds) {
  const taken = cases.map(() => [])
  for (let round = -Math.min(WARM_UP, rounds - 1); round < rounds; round++) {
    for (const [at, { prepare }] of cases.entries()) {
      const run = prepare()
      const start = performance.now()
      run()
      const end = performance.now()
      if (round >= 0) taken[at].push(end - start)
    }
  }
  return taken.map((each) =>
    quantile(
      each.sort((a, b) => a - b),
      0.5,
    ),
  )
}

/** Prints every case beside one of them; those of a group take turns, group after group. */
export function compare(title, base, groups) {
  console.log(`\n${title}`)
  const figures = groups.flatMap(({ rounds, cases }) => {
    const found = medians(cases, rounds)
    return cases.map(({ name }, at) => ({ name, figure: found[at] }))
  })
  const reference = figures.find(({ name }) => name === base).figure
  for (const { name, figure } of figures) {
    const ratio = `${(figure / reference).toFixed(2)} ×`
    console.log(`  ${name.padEnd(52)} ${milliseconds(figure).padStart(10)}  ${ratio}`)
  }
}
