// Sheet dates are day numbers without a time zone; script dates are instants: this turns one into the other in a given zone.
const DAY = 86_400_000
/** Day 0 of a sheet is 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30)

const formatters = new Map<string, Intl.DateTimeFormat>()
const clocks = new Map<string, number>()

/** Each midnight is one, wherever. */
const QUARTER = 15 * 60_000

/** The wall clock a zone shows at an instant, as if it were UTC. Sheets ask for the same midnights again and again. */
function wallClock(instant: number, timeZone: string): number {
  if (instant % QUARTER !== 0) return read(instant, timeZone)
  const key = `${timeZone} ${instant}`
  const known = clocks.get(key) ?? read(instant, timeZone)
  clocks.set(key, known)
  return known
}

function read(instant: number, timeZone: string): number {
  const offset = /^GMT([+-])(\d\d):(\d\d)$/.exec(timeZone)
  if (offset) return instant + Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) * 60_000
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formatters.set(timeZone, formatter)
  }
  const part: Record<string, string> = {}
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value
  const year = part.era?.startsWith('B') ? 1 - Number(part.year) : Number(part.year)
  const days = Date.UTC(year, Number(part.month) - 1, Number(part.day))
  const seconds = Number(part.hour) * 3600 + Number(part.minute) * 60 + Number(part.second)
  return days + seconds * 1000
}

export function toInstant(serial: number, timeZone: string): Date {
  const wanted = EPOCH + Math.round(serial * DAY)
  let instant = wanted
  // Twice: the first guess may stand on the other side of a clock change.
  for (let pass = 0; pass < 2; pass++) instant += wanted - wallClock(instant, timeZone)
  return new Date(instant)
}

export function toSerial(date: Date, timeZone: string): number {
  const milliseconds = ((date.getTime() % 1000) + 1000) % 1000
  return (wallClock(date.getTime(), timeZone) + milliseconds - EPOCH) / DAY
}

/** The letters of Utilities.formatDate that this add-on uses; any other letter is refused. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const [yyyy = '', MM = '', dd = ''] = new Date(wallClock(date.getTime(), timeZone))
    .toISOString()
    .slice(0, 10)
    .split('-')
  const letters: Record<string, string> = { yyyy, MM, dd }
  return pattern.replace(/([A-Za-z])\1*/g, (run) => {
    const text = letters[run]
    if (text === undefined) throw new Error(`not in the stand-in: Utilities.formatDate with "${run}"`)
    return text
  })
}
