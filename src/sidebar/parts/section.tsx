// A folded section: one line with its name and what it holds now, drawn inside only while it is open.
import type { ComponentChildren } from 'preact'
import { fold } from '../state/folding'
import { type Section as Id, sectionOf } from '../state/sections'
import type { Props } from './props'

interface SectionProps {
  id: Id
  name: string
  value: string
  props: Props
  children(): ComponentChildren
}

export function Section({ id, name, value, props: { desk, form, words, update }, children }: SectionProps) {
  const open = desk.open.includes(id)
  const faulty = form.faults.some((path) => sectionOf(path) === id)
  return (
    <details
      class="section"
      open={open}
      onToggle={({ currentTarget }) => {
        const now = currentTarget.open
        if (now !== open) update((old) => fold(old, id, now))
      }}
    >
      <summary id={`${id}-section`}>
        <h2>{name}</h2>
        <span class={faulty && !open ? 'value error' : 'value'}>
          {faulty && !open ? words.faulty : value}
        </span>
      </summary>
      {open && <div class="inside">{children()}</div>}
    </details>
  )
}
