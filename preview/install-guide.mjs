// The install pages as the page "Put it into Google Sheets" shows them, made while building so that both say the same.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {import('./page/words.ts').InstallGuide} InstallGuide */
/** @typedef {import('./page/words.ts').Step} Step */
/** @typedef {import('./page/words.ts').Section} Section */

/** What is pasted; a step that names one of them is where. */
export const ADD_ON = ['Code.js', 'sidebar.html', 'appsscript.json']

const docs = (/** @type {string} */ name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url))

/** @param {string[]} languages */
export function installGuides(languages) {
  const guides = Object.fromEntries(
    languages.map((language) => [language, guide(readFileSync(docs(`${language}/install.md`), 'utf8'))]),
  )
  const named = Object.values(guides).flatMap(({ steps }) =>
    steps.flatMap(({ picture }) => picture?.file ?? []),
  )
  const pictures = Object.fromEntries(
    [...new Set(named)].map((file) => [file, readFileSync(docs(`images/${file}`), 'utf8')]),
  )
  return { guides, pictures }
}

/**
 * The first section's numbered list with what follows it, and the last two sections.
 * @param {string} page
 * @returns {InstallGuide}
 */
export function guide(page) {
  const sections = page.trim().split(/^## /m)
  const [, ...items] = (sections[1] ?? '').split(/^\d+\. /m)
  const [end = '', ...update] = (items.pop() ?? '').trim().split(/\n\n(?! )/)
  return {
    steps: [...items, end].map(step),
    update: update.map(unwrapped),
    consent: section(sections.at(-1)),
    usage: section(sections.at(-2)),
  }
}

/** @param {string} text @returns {Section} */
function section(text = '') {
  const [heading = '', ...parts] = text.trim().split('\n\n')
  return { heading, parts: parts.map((part) => rows(part) ?? unwrapped(part)) }
}

/** @param {string} item @returns {Step} */
function step(item) {
  const [text = '', ...rest] = item.split('\n\n')
  const picture = /!\[([^\]]*)\]\(([^)]+)\)/.exec(rest.join('\n'))
  const code = [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  const file = ADD_ON.find((name) => code.includes(name))
  return {
    text: unwrapped(text),
    ...(file && { file }),
    ...(picture && { picture: { text: picture[1] ?? '', file: basename(picture[2] ?? '') } }),
  }
}

/** A table without the line of dashes. @param {string} block */
function rows(block) {
  if (!block.startsWith('|')) return undefined
  const lines = block.split('\n').filter((line) => !/^\|[ |-]+$/.test(line))
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** @param {string} text */
const unwrapped = (text) => text.trim().replace(/\s*\n\s*/g, ' ')
