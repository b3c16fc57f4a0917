// What is folded away on the first screen, and which fields stand in it.
export const SECTIONS = [
  'months',
  'campaigns',
  'sofar',
  'plan',
  'plans',
  'more',
  'scenarios',
  'prices',
] as const
export type Section = (typeof SECTIONS)[number]

const FIELDS: Readonly<Record<string, Section>> = {
  start: 'months',
  months: 'months',
  growth: 'months',
  blocked: 'months',
  sends: 'campaigns',
  plan: 'plan',
  withTax: 'plan',
  otherCost: 'plan',
  accounts: 'more',
  otherApp: 'more',
  cap: 'more',
  name: 'scenarios',
}

/** @param path such as friends or sends.0.bubbles; undefined for what the first screen shows */
export function sectionOf(path: string): Section | undefined {
  return FIELDS[path.split('.')[0] ?? '']
}
