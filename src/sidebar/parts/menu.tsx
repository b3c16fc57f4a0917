// What is written less often, and how: behind the button with the dots.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Options, useWriting } from '../state/writing'
import type { Props } from './props'

interface MenuProps extends Props {
  writing: ReturnType<typeof useWriting>
  options: Options
  setOptions(options: Options): void
}

export function Menu({ form, words: all, writing, options, setOptions }: MenuProps) {
  const words = all.fill
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (!open) return
    box.current?.querySelector<HTMLElement>('button, input')?.focus()
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    const outside = (event: Event) => {
      const inside = [box, button].some(({ current }) => current?.contains(event.target as Node))
      if (!inside) setOpen(false)
    }
    window.addEventListener('keydown', leave)
    window.addEventListener('pointerdown', outside)
    window.addEventListener('focusin', outside)
    return () => {
      window.removeEventListener('keydown', leave)
      window.removeEventListener('pointerdown', outside)
      window.removeEventListener('focusin', outside)
    }
  }, [open])
  const items: [string, () => void][] = [
    ...(form.linked ? [[words.createNew, writing.create] as [string, () => void]] : []),
    [words.table, writing.table],
    [words.overview, writing.overview],
  ]
  return (
    <>
      <button
        ref={button}
        id="more-actions"
        type="button"
        class="dots"
        aria-label={words.menu}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
          <title />
          <path d="M6 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4m6 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4m6 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4" />
        </svg>
      </button>
      <fieldset id="menu" ref={box} class="menu" hidden={!open}>
        <legend class="unseen">{words.menu}</legend>
        {items.map(([label, act]) => (
          <button
            key={label}
            type="button"
            disabled={writing.busy}
            onClick={() => {
              setOpen(false)
              button.current?.focus()
              act()
            }}
          >
            {label}
          </button>
        ))}
        <hr />
        <label>
          <input
            id="selection"
            type="checkbox"
            checked={options.where === 'selection'}
            onChange={({ currentTarget: { checked } }) =>
              setOptions({ ...options, where: checked ? 'selection' : 'new-sheet' })
            }
          />
          {words.selection}
        </label>
        <label>
          <input
            id="plain"
            type="checkbox"
            aria-describedby="plain-hint"
            checked={options.plain}
            onChange={({ currentTarget: { checked } }) => setOptions({ ...options, plain: checked })}
          />
          {words.plain}
        </label>
        <p id="plain-hint" class="hint">
          {words.plainHint}
        </p>
      </fieldset>
    </>
  )
}
