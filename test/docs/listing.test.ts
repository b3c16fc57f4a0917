// What the Marketplace asks for: pictures of its sizes, and texts within its limits.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sizeOf } from '../../scripts/pictures.mjs'
import { LANGUAGE_NAMES, LANGUAGES } from '../../src/words/language'
import { root, text } from '../support/pages'

const page = text('docs/marketplace.md')

function size(file: string): string {
  const { width, height } = sizeOf(readFileSync(join(root, 'docs', file)))
  return `${width} × ${height}`
}

const pictures = [...page.matchAll(/\[(\d+ × \d+)\]\((\S+\.png)\)/g)].map(([, wanted = '', file = '']) => ({
  wanted,
  file,
}))

it('names two icons, a banner, and a screenshot in each language', () => {
  const screenshots = LANGUAGES.map((language) => `images/marketplace/screenshot-${language}.png`)
  expect(pictures.map(({ wanted }) => wanted)).toEqual([
    ...['32 × 32', '128 × 128', '220 × 140'],
    ...screenshots.map(() => '1280 × 800'),
  ])
  expect(pictures.slice(-screenshots.length).map(({ file }) => file)).toEqual(screenshots)
})

it('has texts in every language', () => {
  const heads = [...page.matchAll(/^### (.+)$/gm)].map(([, head]) => head)
  expect(heads).toEqual(Object.values(LANGUAGE_NAMES))
})

it.each(pictures)('$file is $wanted', ({ wanted, file }) => {
  expect(size(file)).toBe(wanted)
})

describe.each(
  page
    .split('\n### ')
    .slice(1)
    .map((part) => [part.split('\n')[0] ?? '', part]),
)('%s', (_name, part) => {
  const [name = ''] = /^\*\*[^*]+\*\*: (.+)$/m.exec(part)?.slice(1) ?? []
  const quotes = part
    .split(/\n\n(?=\*\*)/)
    .slice(2)
    .map((each) => each.replace(/^\*\*.*\n\n/, '').replace(/^> ?/gm, ''))
  it.each([
    ['name', name, 50],
    ['short description', quotes[0], 200],
    ['detailed description', quotes[1], 16_000],
  ])('has a %s within the limit', (_what, words = '', most) => {
    expect(words.trim().length).toBeGreaterThan(5)
    expect(words.trim().length).toBeLessThanOrEqual(most)
  })
})
