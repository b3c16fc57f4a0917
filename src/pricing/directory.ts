// Finds what a user means by a name in any case, width or script.

const NOISE = /[\s・._-]/g
const WORDS = /プラン$|方案$|plan$|^แพ็กเกจ|^แพ็คเกจ/g
const HIRAGANA = /[ぁ-ゖ]/g

function normalise(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOISE, '')
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
  return plain.replace(WORDS, '') || plain
}

interface Entry {
  names: Readonly<Record<string, string>>
  aliases: readonly string[]
}

/** Ids by name: the id itself, the names of every language, and aliases. What was found once is not looked for again. */
export class Directory<Id extends string> {
  private readonly found: Map<unknown, Id | undefined>
  private byName: Map<string, Id> | undefined

  constructor(private readonly entries: Readonly<Record<Id, Entry>>) {
    this.found = new Map((Object.keys(entries) as Id[]).map((id) => [id, id]))
  }

  find(name: unknown): Id | undefined {
    if (typeof name !== 'string') return undefined
    const known = this.found.get(name)
    if (known !== undefined || this.found.has(name)) return known
    this.byName ??= this.index()
    const id = this.byName.get(normalise(name))
    this.found.set(name, id)
    return id
  }

  private index(): Map<string, Id> {
    return new Map(
      (Object.keys(this.entries) as Id[]).flatMap((id) => {
        const { names, aliases } = this.entries[id]
        return [id, ...Object.values(names), ...aliases].map((name) => [normalise(name), id] as const)
      }),
    )
  }
}
