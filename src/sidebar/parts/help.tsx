// Help in the place of the form, which keeps everything typed: the functions, common questions, the way to the prices.
import { useEffect, useRef } from 'preact/hooks'
import type { Guide } from '../../help/guide'
import type { Language } from '../../words/language'
import { grouped } from '../../words/number'
import type { SidebarWords } from '../../words/shapes/sidebar'

/** Put in by the build. */
declare const GUIDES: Readonly<Record<Language, Guide>>

interface HelpProps {
  words: SidebarWords['help']
  language: Language
  close(): void
  /** Closes help and goes to the prices; left out where none are shown. */
  prices: (() => void) | undefined
}

export function Help({ words, language, close, prices }: HelpProps) {
  const { functions, questions } = GUIDES[language]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  return (
    <div class="help">
      <div class="help-top">
        <h1 ref={heading} tabIndex={-1}>
          {words.heading}
        </h1>
        <button type="button" onClick={close}>
          {words.back}
        </button>
      </div>
      {prices && (
        <p>
          <button type="button" class="text" onClick={prices}>
            {words.prices}
          </button>
        </p>
      )}
      <h2>{words.functions}</h2>
      {functions.map((each) => (
        <Topic key={each.name} words={words} topic={each} />
      ))}
      <h2>{words.questions}</h2>
      {questions.map(({ seen, answer }) => (
        <details key={seen}>
          <summary>
            <Marked text={seen} />
          </summary>
          <p>
            <Marked text={answer} />
          </p>
        </details>
      ))}
    </div>
  )
}

function Topic({ topic, words }: { topic: Guide['functions'][number]; words: SidebarWords['help'] }) {
  const { name, summary, details, params, examples } = topic
  return (
    <details>
      <summary>
        <code>{name}</code> <span class="hint">{summary}</span>
      </summary>
      {details && <p>{details}</p>}
      {params.length > 0 && (
        <dl>
          {params.map(({ name, optional, text }) => (
            <div key={name}>
              <dt>
                <code>{name}</code> {optional && <small>{words.optional}</small>}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul>
        {examples.map(({ label, formula, result }) => (
          <li key={formula}>
            {label}
            <code>
              {formula}
              {result !== undefined && ` → ${typeof result === 'number' ? shown(result) : result}`}
            </code>
          </li>
        ))}
      </ul>
    </details>
  )
}

function shown(result: number): string {
  return grouped(result, Number.isInteger(result) ? 0 : 2)
}

function Marked({ text }: { text: string }) {
  return <>{text.split('`').map((part, at) => (at % 2 ? <code key={at}>{part}</code> : part))}</>
}
