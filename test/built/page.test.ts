// The sidebar's page comes through Google's serving whole: nothing in it looks like a comment or a template, and all texts stay.
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inScript } from '../../build.mjs'
import { withoutComments } from '../../preview/appsscript/comments.ts'

describe.each(['dist', 'dist-usage'])('the page in %s', (folder) => {
  const PAGE = readFileSync(new URL(`../../${folder}/sidebar.html`, import.meta.url), 'utf8')

  it('loses nothing when all that looks like a comment is cut from it', () => {
    expect(withoutComments(PAGE) === PAGE).toBe(true)
  })

  it.each(['//', '/*', '*/', '`'])('has no %s', (sign) => {
    const beside = PAGE.split(sign)
      .slice(1)
      .map((text) => text.slice(0, 40))
    expect(beside).toEqual([])
  })

  it('has a script that can be read as one: no template is left whose signs were spelt otherwise', () => {
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(PAGE) ?? []
    expect(script.length).toBeGreaterThan(100_000)
    expect(() => new vm.Script(script)).not.toThrow()
  })

  it('has one script, which ends where the page says, and names the licences', () => {
    expect(PAGE.match(/<\/?script|<!--/gi)).toEqual(['<!--', '<script', '</script'])
    expect(PAGE).toMatch(/MIT License: opensource\.org\/license\/mit/)
  })
})

describe('in a script, what opens a comment is spelt otherwise and means the same', () => {
  const signs = fc.constantFrom(
    '/',
    '*',
    '\\',
    '`',
    '"',
    "'",
    '<',
    '!',
    '-',
    '\n',
    '</script>',
    '<!--',
    'x2f',
    '年',
  )
  const texts = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''))
  const opens = /\/[/*]|`|<\/script|<!--/i
  const read = (code: string): unknown => new Function(`return ${code}`)()

  it('in a text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = inScript(JSON.stringify(text))
        expect(written).not.toMatch(opens)
        expect(read(written)).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  it('in a pattern', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1 }),
        texts,
        fc.constantFrom('', 'u'),
        (parts, text, flags) => {
          const quoted = parts.map((part) =>
            part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\n/g, '\\n'),
          )
          const code = `/^(${quoted.join('|')})$|[/*\`]{9}|\\/*$/${flags}`
          const written = inScript(code)
          expect(written).not.toMatch(opens)
          const found = (pattern: unknown) =>
            [...parts, text, ''].map((each) => (pattern as RegExp).exec(each))
          expect(found(read(written))).toEqual(found(read(code)))
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

it.each([
  ['an address in a text', "a = 'https://line.me'\nb = 2", "a = 'https:\nb = 2"],
  ['a pattern of slashes', 'a = /\\//\nb = 2', 'a = /\\\nb = 2'],
  ['a comment in a template', 'a = `x /* y */ z`', 'a = `x  z`'],
  ['a comment that nobody ends', 'a = "/*"; b = 2', 'a = "'],
])('the stand-in cuts %s', (_, page, served) => {
  expect(withoutComments(page)).toBe(served)
})
