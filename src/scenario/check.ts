// Checks a scenario where zod may be loaded at once: in the sidebar.

import { FACTS } from './scenario'
import { rulesFor } from './schema'

const { scenario } = rulesFor(FACTS)

/** The paths of the fields at fault, such as `sends.0.bubbles`; empty when all is well. */
export function faultyFields(value: unknown): string[] {
  const result = scenario.safeParse(value)
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}
