// The world outside the sheet, as far as a script reaches it: a request and what is answered.

export type Asked = {
  method: string
  url: string
  /** Names in small letters. */
  headers: Record<string, string>
  body: string
  /** The instant, in milliseconds. */
  now: number
}

export type Answered = {
  status: number
  headers: Record<string, string>
  body: string
  /** How long it takes, which nobody waits for. */
  seconds: number
}

/** Undefined where nobody answers. */
export type Outside = (asked: Asked) => Answered | undefined
