// What crosses between the sidebar and the script, and what a menu and the property stores do.
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../preview/headless.ts'
import { type Answer, type Request, start } from '../../preview/page/client.ts'
import { addon } from '../support/addon.ts'

const code = `${addon({
  'echo(value)': 'return value',
  'today()': 'return { when: new Date(0) }',
  'nothing()': '',
  'fails()': 'throw new Error("Not today.")',
  'open()':
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Plan'))",
  'put(value)': 'PropertiesService.getUserProperties().setProperties({ draft: value })',
  'get()': 'return PropertiesService.getUserProperties().getProperties()',
  'putOne(name, value)': 'PropertiesService.getUserProperties().setProperty(name, value)',
  'getOne(name)': 'return PropertiesService.getUserProperties().getProperty(name)',
  'forget(name)': 'PropertiesService.getUserProperties().deleteProperty(name)',
  'day(pattern)': "return Utilities.formatDate(new Date(Date.UTC(2026, 8, 30, 15)), 'Asia/Tokyo', pattern)",
})}
function secret_() { return 'hidden' }
`
const { run, click, shown } = openWorkbook({ code, sidebar: '<p>Hello</p>' })

describe('a request of the sidebar', () => {
  it('comes back as JSON: a copy, without what is undefined', () => {
    const sent = { a: [1, null], b: undefined }
    expect(run('echo', sent)).toEqual({ a: [1, null] })
    expect(run('echo', sent)).not.toBe(sent)
    expect(run('nothing')).toBe(null)
  })

  it.each([
    ['a private function', 'secret_', 'Script function not found: secret_'],
    ['a function that is not there', 'missing', 'Script function not found: missing'],
    ['what every object inherits', 'toString', 'Script function not found: toString'],
    ['the bundle itself', 'app_', 'Script function not found: app_'],
    ['a function that answers with a Date', 'today', 'Failed due to illegal value'],
    ['a function that fails', 'fails', 'Not today.'],
  ])('is refused for %s', (_, name, sentence) => {
    expect(() => run(name)).toThrow(sentence)
  })

  it('is refused when it carries a Date', () => {
    expect(() => run('echo', new Date(0))).toThrow('Failed due to illegal value')
  })
})

describe('google.script.run in the page', () => {
  const page = () => {
    const sent: Request[] = []
    let answer: (answer: Answer) => void = () => {}
    const google = start(
      ['echo'],
      (request) => sent.push(request),
      (take) => {
        answer = take
      },
    )
    type Runner = {
      withSuccessHandler(f: (...a: unknown[]) => void): Runner
      withFailureHandler(f: (...a: unknown[]) => void): Runner
      echo(...args: unknown[]): void
    }
    return { sent, answer: (each: Answer) => answer(each), run: google.script.run as Runner }
  }

  it('hands the value to the success handler of its own call', () => {
    const { sent, answer, run } = page()
    const seen: unknown[] = []
    run.withSuccessHandler((...a) => seen.push(['first', ...a])).echo(1)
    run.withSuccessHandler((...a) => seen.push(['second', ...a])).echo(2)
    expect(sent.map(({ name, args }) => [name, args])).toEqual([
      ['echo', [1]],
      ['echo', [2]],
    ])
    answer({ id: 2, value: 'b' })
    answer({ id: 1, value: 'a' })
    expect(seen).toEqual([
      ['second', 'b'],
      ['first', 'a'],
    ])
  })

  it('hands an Error to the failure handler', () => {
    const { answer, run } = page()
    const seen: unknown[] = []
    run.withFailureHandler((error) => seen.push(error)).echo(1)
    answer({ id: 1, error: 'Not today.' })
    expect(seen).toEqual([expect.objectContaining({ name: 'ScriptError', message: 'Not today.' })])
  })

  it('knows no function but those of the script and refuses a Date before it is sent', () => {
    const { sent, run } = page()
    expect(Object.keys(run)).toEqual(['echo', 'withSuccessHandler', 'withFailureHandler'])
    expect(() => run.echo({ when: new Date(0) })).toThrow('illegal value in property: when')
    expect(sent).toEqual([])
  })
})

describe('a click in the menu', () => {
  it('shows the sidebar with its title', () => {
    click('open')
    expect(shown.panels).toEqual([{ title: 'Plan', html: '<p>Hello</p>' }])
  })
})

describe('a property', () => {
  it('is kept as text', () => {
    run('put', '{}')
    expect(run('get')).toEqual({ draft: '{}' })
  })

  it.each([
    ['is not a text', 12, 'A property is a text'],
    // 3,073 letters of 3 bytes each: 9,219 bytes, 3 more than 9 KB
    ['is longer than 9 KB', '円'.repeat(3073), 'Argument too large: value'],
  ])('is refused when it %s', (_, value, sentence) => {
    expect(() => run('put', value)).toThrow(sentence)
  })

  it('may be exactly 9 KB', () => {
    // 3,072 × 3 bytes = 9,216
    run('put', '円'.repeat(3072))
    expect(run('get')).toEqual({ draft: '円'.repeat(3072) })
  })

  it('is kept, read and forgotten by its name', () => {
    run('put', '{}')
    run('putOne', 'key', 'a')
    expect([run('getOne', 'key'), run('getOne', 'none')]).toEqual(['a', null])
    run('forget', 'key')
    run('forget', 'none')
    expect(run('get')).toEqual({ draft: '{}' })
  })

  it('finds room until all are longer than 500 KB', () => {
    const { run } = openWorkbook({ code })
    // 57 names of 2 letters and 9,000 letters each: 513,114 bytes, more than 512,000; 56 are 504,112
    const fill = (count: number) => {
      for (let at = 10; at < 10 + count; at++) run('putOne', String(at), 'x'.repeat(9_000))
    }
    fill(56)
    expect(() => fill(57)).toThrow('You have exceeded the property storage quota.')
  })
})

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd', '2026-10-01'],
    ['dd.MM.yyyy', '01.10.2026'],
  ])('writes %s as %s', (pattern, expected) => {
    expect(run('day', pattern)).toBe(expected)
  })

  it('refuses a letter it does not know', () => {
    expect(() => run('day', 'EEE')).toThrow('not in the stand-in')
  })
})
