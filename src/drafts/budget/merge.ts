// Joins what was changed in the sidebar with what was typed into the sheet meanwhile: each field that only one side changed is
// that side's; where both did, the sidebar's holds, since it was pressed last.
import type { Scenario, Send } from '../../scenario/scenario'

type Fields = Readonly<Record<string, unknown>>

export function merged(base: Scenario, mine: Scenario, theirs: Scenario): Scenario {
  const pairs = mine.sends.map((send, at) => ({ send, from: fromOf(base.sends, mine.sends, at) }))
  const sends = pairs.map(({ send, from }) => {
    const [before, now] = [base.sends[from], theirs.sends[from]]
    return before && now ? (join({ ...before }, { ...send }, { ...now }) as unknown as Send) : send
  })
  return { ...(join({ ...base }, { ...mine }, { ...theirs }) as unknown as Scenario), sends }
}

/** Which send of the sheet one of the sidebar's was: of the same name, else at the same place where none came or went. */
function fromOf(base: readonly Send[], mine: readonly Send[], at: number): number {
  const named = base.findIndex(({ name }) => name === mine[at]?.name)
  return named >= 0 || base.length !== mine.length ? named : at
}

function join(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const fields = [...keys].flatMap((key) => {
    const [before, here, there] = [base[key], mine[key], theirs[key]]
    if (isRecord(here) && isRecord(there))
      return [[key, join(isRecord(before) ? before : {}, here, there)] as const]
    const value = JSON.stringify(here) === JSON.stringify(before) ? there : here
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(fields)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
