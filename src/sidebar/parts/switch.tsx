// A choice of few, side by side.

interface SwitchProps<T extends string> {
  name: string
  legend: string
  value: T
  set(value: T): void
  options: readonly { value: T; label: string }[]
}

export function Switch<T extends string>({ name, legend, value, set, options }: SwitchProps<T>) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            class="unseen"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => set(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
