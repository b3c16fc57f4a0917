// What became of the last thing asked, beside what was pressed; it is there before it says anything, so that it is read out.
import type { UsageSidebarWords } from '../../../words/shapes/usage-sidebar'
import type { Area, Usage } from '../../state/usage/usage'

interface StatusProps {
  area: Area
  usage: Usage
  said: UsageSidebarWords
}

export function Status({ area, usage, said: words }: StatusProps) {
  const { said } = usage
  return (
    <div class="said" role="status">
      {said?.area === area && (
        <p class={said.kind}>
          {said.text} {said.consent !== undefined && <Consent url={said.consent} words={words} />}
        </p>
      )}
    </div>
  )
}

export function Consent({ url, words }: { url: string; words: UsageSidebarWords }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {words.consent.link}
      <span class="unseen"> {words.consent.newTab}</span>
    </a>
  )
}
