// Reads all accounts when asked to, with how far it has come and a way to stop.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { READ, STOP } from './ids'
import type { UsageProps } from './props'
import { Status } from './status'

export function Reading({ usage, said, update }: UsageProps) {
  const words = said.reading
  const { busy, progress } = usage
  const isReading = busy === 'reading'
  const wasReading = useRef(isReading)
  // The button that was pressed is gone, and the focus with it.
  useLayoutEffect(() => {
    if (wasReading.current === isReading) return
    wasReading.current = isReading
    update((old) => old, isReading ? STOP : READ)
  }, [isReading])
  return (
    <div class="reading" aria-busy={isReading}>
      {isReading ? (
        <button id={STOP} type="button" class="text" onClick={usage.stop}>
          {words.stop}
        </button>
      ) : (
        <button
          id={READ}
          type="button"
          class="primary"
          disabled={busy !== undefined}
          onClick={() => void usage.read()}
        >
          {words.read}
        </button>
      )}
      {isReading && progress && (
        <label class="progress">
          {words.now(progress.name, progress.done, progress.wanted)}
          <progress value={progress.done} max={progress.wanted} />
        </label>
      )}
      <Status area="reading" usage={usage} said={said} />
    </div>
  )
}
