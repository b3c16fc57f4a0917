// Markdown tables, and values the way a document shows them.

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replace(/ +/g, ' ')
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export const code = (text: string) => `\`${text}\``

/** Numbers in groups of three; a text that is a formula stays one, letter by letter. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 10 })
  const text = String(value)
  return text.startsWith('=') ? code(text) : text.replace(/\|/g, '\\|')
}
