// A labelled field: the label above, hint and error below and tied to it for screen readers.
import type { ComponentChildren } from 'preact'

interface Labelled {
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** For screen readers alone, where the heading above says it to the eye. */
  hideLabel?: boolean
}

interface TextProps extends Labelled {
  value: string
  set(value: string): void
  kind?: 'whole' | 'amount' | 'month'
  longest?: number
}

export function TextField({ value, set, kind, longest, ...shared }: TextProps) {
  const common = {
    ...described(shared),
    autoComplete: 'off',
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
  }
  const limits = {
    ...(kind === 'whole' ? { inputMode: 'numeric' as const } : {}),
    ...(kind === 'amount' ? { inputMode: 'decimal' as const } : {}),
    ...(longest === undefined ? {} : { maxLength: longest }),
  }
  return (
    <Frame {...shared}>
      {kind === 'month' ? <input {...common} type="month" /> : <input {...common} type="text" {...limits} />}
    </Frame>
  )
}

interface SelectProps<T extends string> extends Labelled {
  value: T
  set(value: T): void
  options: readonly { value: T; label: string; lang?: string }[]
  disabled?: boolean
}

export function SelectField<T extends string>({ value, set, options, disabled, ...shared }: SelectProps<T>) {
  return (
    <Frame {...shared}>
      <select
        {...described(shared)}
        disabled={disabled ?? false}
        value={value}
        onChange={(event) => set(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} {...(option.lang ? { lang: option.lang } : {})}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export function Frame({
  id,
  label,
  hint,
  error,
  hideLabel,
  children,
}: Labelled & { children: ComponentChildren }) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id} class={hideLabel ? 'unseen' : undefined}>
        {label}
      </label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

export function described({ id, hint, error }: Labelled) {
  const by = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(' ')
  return {
    id,
    ...(by ? { 'aria-describedby': by } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  }
}
