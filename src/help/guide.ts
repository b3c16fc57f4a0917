// Help as the sidebar shows it, made while building: the functions, and the questions of the troubleshooting page.
import type { Language } from '../words/language'
import { describe } from './describe'

export interface Guide {
  functions: {
    name: string
    summary: string
    details: string
    params: { name: string; optional: boolean; text: string }[]
    /** The result is left out where it is a table. */
    examples: { label: string; formula: string; result: string | number | undefined }[]
  }[]
  /** In these texts code stands between backticks. */
  questions: { seen: string; answer: string }[]
}

/** @param page the text of the troubleshooting page in the language */
export function guide(language: Language, page: string): Guide {
  return {
    functions: describe(language).map(({ name, summary, details, params, examples }) => ({
      name,
      summary,
      details,
      params: params.map(({ name, optional, text }) => ({ name, optional, text })),
      examples: examples.map(({ label, formula, result }) => ({
        label,
        formula,
        result: typeof result === 'number' || typeof result === 'string' ? result : undefined,
      })),
    })),
    questions: questionsOf(page),
  }
}

/** The rows of the page's first table, which has a line of headings and one of dashes above them. */
function questionsOf(page: string): Guide['questions'] {
  const [table = ''] = /(^\|.*\n)+/m.exec(page) ?? []
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => {
      const [, seen = '', answer = ''] = row.split('|').map((cell) => unlinked(cell.trim()))
      return { seen, answer }
    })
}

/** Links lead nowhere inside a sidebar; the page of functions stands above the questions, so it needs no mention. */
function unlinked(text: string): string {
  return text.replace(/\s*\[[^\]]*\]\(functions\.md\)/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
