// Why the server wrote nothing; the compiler refuses a language that lacks a sentence.

export interface WritingWords {
  request: string
  occupied(range: string): string
  merged(range: string): string
  protected(range: string): string
  busy: string
  failed: string
  /** What could not be removed stands there. */
  left(place: string): string
  /** Of a table that was to be updated: it is as it was, or it could not be put back. */
  restored: string
  damaged(place: string): string
}
