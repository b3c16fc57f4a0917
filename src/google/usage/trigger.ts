// The daily reading: one trigger of this user's, found by the name of the function it calls.

/** In `main-usage.ts`, under this name. */
const HANDLER = 'importUsage'

/** After LINE has counted the day before; the seed of this project saw it done by two, Japan time. */
const HOUR = 6
const MINUTE = 15

type Trigger = GoogleAppsScript.Script.Trigger

function own(): Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER)
}

export function isDaily(): boolean {
  return own().length > 0
}

export function stopDaily(): void {
  for (const trigger of own()) ScriptApp.deleteTrigger(trigger)
}

/** Never two of them. */
export function startDaily(): void {
  stopDaily()
  ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .everyDays(1)
    .atHour(HOUR)
    .nearMinute(MINUTE)
    .inTimezone('Asia/Tokyo')
    .create()
}
