// Keeps what the sidebar saves between openings, in properties that only this user can read.

const PREFIX = 'workspace.'

/** One property holds at most 9 KB, counted in bytes of which a character takes up to three. */
const CHUNK = 2_500

export function keep(text: string): void {
  const properties: Record<string, string> = {}
  for (let at = 0; at * CHUNK < text.length; at++) {
    properties[`${PREFIX}${at}`] = text.slice(at * CHUNK, (at + 1) * CHUNK)
  }
  properties[`${PREFIX}chunks`] = String(Object.keys(properties).length)
  PropertiesService.getUserProperties().setProperties(properties)
}

export function kept(): string | null {
  const properties = PropertiesService.getUserProperties().getProperties()
  const chunks = Number(properties[`${PREFIX}chunks`] ?? 0)
  return chunks === 0
    ? null
    : Array.from({ length: chunks }, (_, at) => properties[`${PREFIX}${at}`] ?? '').join('')
}
