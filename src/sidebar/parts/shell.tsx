// The card that holds an answer; grey while a field is at fault, and read out once typing rests.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Props } from './props'

interface CardProps extends Props {
  /** What is read out. */
  said: string
  children: ComponentChildren
}

export function Card({ form, words, said, children }: CardProps) {
  const stale = form.faults.length > 0
  return (
    <section class={stale ? 'answer stale' : 'answer'} aria-label={words.answer.heading}>
      {stale && <p class="error">{words.answer.stale}</p>}
      {children}
      <Spoken text={said} />
    </section>
  )
}

const QUIET = 1_200

/** Screen readers hear the answer once typing rests, not at every key. */
function Spoken({ text }: { text: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => say(text), QUIET)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="unseen" aria-live="polite">
      {said}
    </p>
  )
}
