// Worked examples of the functions, in the shape every language has: its own market first, in the words its users see.

type Value = string | number

export interface Example {
  label: string
  formula: string
  /** A table's result is its first rows. */
  result: Value | readonly (readonly Value[])[]
}

export type Examples = Readonly<Record<string, readonly Example[]>>

/** What a formula that is refused is made of, in the market of the language. */
export interface Home {
  /** A plan without extra messages, and one message more than it includes. */
  small: string
  beyond: number
  /** A plan that sells them, an amount below its fee, and one that pays for more messages than can be counted. */
  large: string
  little: number
  endless: number
}
