// Finds what a user means by a name in any case, width or script.

const NOISE = /[\s\u3000・._-]+/g
const WORDS = /プラン$|方案$|plan$|^แพ็กเกจ|^แพ็คเกจ/g

function normalise(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOISE, '')
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
  return plain.replace(WORDS, '') || plain
}

/** Ids by name: the id itself, the names of every language, and aliases. */
export class Directory<Id extends string> {
  private readonly ids = new Map<string, Id>()
  private readonly seen = new Map<unknown, Id | undefined>()

  constructor(
    entries: Iterable<readonly [Id, { names: Readonly<Record<string, string>>; aliases: readonly string[] }]>,
  ) {
    for (const [id, { names, aliases }] of entries) {
      for (const name of [id, ...Object.values(names), ...aliases]) this.ids.set(normalise(name), id)
    }
  }

  find(name: unknown): Id | undefined {
    if (typeof name !== 'string') return undefined
    if (!this.seen.has(name)) this.seen.set(name, this.ids.get(normalise(name)))
    return this.seen.get(name)
  }
}
