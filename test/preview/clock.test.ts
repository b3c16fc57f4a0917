// The workbook's clock, the triggers it runs, and what a script may do with nobody there.
import { describe, expect, it } from 'vitest'
import { Clock } from '../../preview/appsscript/clock.ts'
import { type Manifest, SCOPES } from '../../preview/appsscript/manifest.ts'
import { openWorkbook } from '../../preview/headless.ts'
import { addon } from '../support/addon.ts'

const MANIFEST: Manifest = { oauthScopes: Object.values(SCOPES) }
const NOW = '2026-11-30T06:00:00+09:00'

const functions = {
  'on(hour)':
    "return ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(hour).nearMinute(15).inTimezone('Asia/Tokyo').create().getUniqueId()",
  'list()':
    'return ScriptApp.getProjectTriggers().map(function (each) { return [each.getHandlerFunction(), each.getEventType()] })',
  'off()': 'ScriptApp.getProjectTriggers().forEach(function (each) { ScriptApp.deleteTrigger(each) })',
  'daily(event)':
    "SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).setValues([[new Date().toISOString() + ' ' + Date.now() + ' ' + event.authMode]])",
  'shows()': 'SpreadsheetApp.getUi()',
  'plain()': "ScriptApp.newTrigger('daily').timeBased().create()",
  'hidden()': "ScriptApp.newTrigger('hidden_')",
  'missing()': "ScriptApp.newTrigger('nothing')",
  'showing()': "ScriptApp.newTrigger('shows').timeBased().everyDays(1).atHour(6).create()",
  'gone()': 'return SpreadsheetApp.getActive()',
}
const open = () => openWorkbook({ code: addon(functions), manifest: MANIFEST, now: NOW })

it('a clock goes on from where it was set', () => {
  let real = 1_000
  const clock = new Clock(() => real)
  clock.set(5_000)
  real += 10
  expect(clock.now()).toBe(5_010)
  clock.pass(2)
  expect(clock.now()).toBe(7_010)
})

describe('a trigger', () => {
  it('runs at its hour in its zone, and a script reads the time from the clock', () => {
    const { run, script, value } = open()
    run('on', 6)
    expect(script.tick()).toBe(true)
    const at = '2026-11-29T21:15:00.000Z'
    expect(value('A1')).toBe(`${at} ${Date.parse(at)} FULL`)
    script.tick()
    expect(value('A1')).toContain('2026-11-30T21:15:00.000Z')
  })

  it('waits for tomorrow where its hour is over', () => {
    const { run, script, clock } = open()
    run('on', 5)
    script.tick()
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-30T20:15:00.000Z')
  })

  it('of several runs first that is due first', () => {
    const { run, script, clock } = open()
    run('on', 9)
    run('on', 8)
    script.tick()
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-29T23:15:00.000Z')
  })

  it('is listed until it is deleted', () => {
    const { run, script } = open()
    expect(script.tick()).toBe(false)
    run('on', 6)
    expect(run('list')).toEqual([['daily', 'CLOCK']])
    run('off')
    expect([run('list'), script.tick()]).toEqual([[], false])
  })

  it('is the twentieth at most', () => {
    const { run } = open()
    for (let count = 0; count < 20; count++) run('on', 6)
    expect(() => run('on', 6)).toThrow('This script has too many triggers.')
  })

  it('shows nothing, since nobody is there', () => {
    const { run, script } = open()
    run('showing')
    expect(() => script.tick()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.')
  })

  it.each([
    ['a private function', 'hidden', 'hidden_ is not one that Google may call'],
    ['a function that is not there', 'missing', 'nothing is not one that Google may call'],
    ['what is not daily', 'plain', 'not in the stand-in: a trigger that is not of days and an hour'],
  ])('is refused for %s', (_, name, sentence) => {
    expect(() => open().run(name)).toThrow(sentence)
  })

  it.each([-1, 24, 6.5])('is refused for the hour %s', (hour) => {
    expect(() => open().run('on', hour)).toThrow('Invalid value for hour')
  })

  it.each(['on', 'list', 'off'])('needs consent: %s', (name) => {
    const { run, book } = open()
    book.consent.unticked.add(SCOPES.triggers)
    expect(() => run(name, 6)).toThrow(`Required permissions: ${SCOPES.triggers}`)
  })
})

it('a document that is gone is null', () => {
  const { run, book } = open()
  book.isGone = true
  expect(run('gone')).toBe(null)
})
