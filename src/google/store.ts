// Keeps the user's scenarios between openings, in properties that only they can read.
import type { Workspace } from '../scenario/request'

const PREFIX = 'workspace.'

/** One property holds at most 9 KB, counted in bytes of which a character takes up to three. */
const CHUNK = 2_500

export function saveWorkspace(workspace: Workspace): void {
  const text = JSON.stringify(workspace)
  const properties: Record<string, string> = {}
  for (let at = 0; at * CHUNK < text.length; at++) {
    properties[`${PREFIX}${at}`] = text.slice(at * CHUNK, (at + 1) * CHUNK)
  }
  properties[`${PREFIX}chunks`] = String(Object.keys(properties).length)
  PropertiesService.getUserProperties().setProperties(properties)
}

/** What was saved, unchecked: an older version may have written it. */
export function savedWorkspace(): unknown {
  const properties = PropertiesService.getUserProperties().getProperties()
  const chunks = Number(properties[`${PREFIX}chunks`] ?? 0)
  const text = Array.from({ length: chunks }, (_, at) => properties[`${PREFIX}${at}`] ?? '').join('')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
