// What the Marketplace asks for: pictures of its sizes, and texts within its limits.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, text } from '../support/pages'

const page = text('docs/marketplace.md')

/** A PNG file begins with 16 bytes that are the same in all, then its width and its height. */
function size(file: string): string {
  const bytes = readFileSync(join(root, 'docs', file))
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`
}

const pictures = [...page.matchAll(/\[(\d+ × \d+)\]\((\S+\.png)\)/g)].map(([, wanted = '', file = '']) => ({
  wanted,
  file,
}))

it('names two icons, a banner and a screenshot', () => {
  expect(pictures.map(({ wanted }) => wanted)).toEqual(['32 × 32', '128 × 128', '220 × 140', '1280 × 800'])
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
