// What reaches beyond the sheet: fetching within the manifest's list, mail, and consent for each.
import { describe, expect, it } from 'vitest'
import { isListed, type Manifest, SCOPES } from '../../preview/appsscript/manifest.ts'
import type { Asked, Outside } from '../../preview/appsscript/outside.ts'
import { openWorkbook } from '../../preview/headless.ts'
import { addon } from '../support/addon.ts'

const MANIFEST: Manifest = {
  oauthScopes: Object.values(SCOPES),
  urlFetchWhitelist: ['https://a.example/v2/info', 'https://a.example/v2/insight/'],
}
const NOW = '2026-11-27T12:00:00Z'

function open(functions: Record<string, string>, outside: Outside, manifest = MANIFEST) {
  return openWorkbook({ code: addon(functions), manifest, outside, now: NOW })
}

const answering =
  (status: number, body: string, seconds = 1): Outside =>
  () => ({ status, body, headers: { 'X-Id': '7' }, seconds })

describe('the list of the manifest', () => {
  it.each([
    ['https://a.example/v2/info', true],
    ['https://a.example/v2/info?x=1', true],
    ['https://a.example/v2/info/x', true],
    ['https://a.example/v2/information', false],
    ['https://a.example/v2/Info', false],
    ['https://a.example/v2/insight/x?y', true],
    ['https://a.example/v2/insight', false],
    ['https://a.example/v2/message/push', false],
    ['http://a.example/v2/info', false],
    ['https://a.example.evil/v2/info', false],
  ])('of %s says %s', (url, expected) => {
    expect(isListed(MANIFEST, url)).toBe(expected)
  })

  it('is obeyed by one request and by many', () => {
    const asked: Asked[] = []
    const { run } = open(
      {
        'one(url)': 'return UrlFetchApp.fetch(url).getResponseCode()',
        'many(url)': "return UrlFetchApp.fetchAll(['https://a.example/v2/info', url]).length",
      },
      (each) => {
        asked.push(each)
        return answering(200, '')(each)
      },
    )
    const elsewhere = 'https://a.example/v2/message/push'
    for (const name of ['one', 'many'])
      expect(() => run(name, elsewhere)).toThrow(
        `Request to ${elsewhere} failed because the URL has not been whitelisted in the script manifest`,
      )
    expect(asked).toEqual([])
    expect([run('one', 'https://a.example/v2/info'), run('many', 'https://a.example/v2/insight/x')]).toEqual([
      200, 2,
    ])
  })
})

describe('fetching', () => {
  const call = (options: string, outside = answering(200, 'ok')) => {
    const body = `var r = UrlFetchApp.fetch('https://a.example/v2/info', ${options}); return [r.getResponseCode(), r.getContentText(), r.getHeaders()]`
    return open({ 'ask()': body }, outside)
  }

  it('gives code, text and headers', () => {
    expect(call('{}').run('ask')).toEqual([200, 'ok', { 'X-Id': '7' }])
  })

  it('sends method, headers and a form', () => {
    let sent: Asked | undefined
    call(
      `{ method: 'post', headers: { Authorization: 'Bearer x' }, payload: { a: '1 2', b: 'ü' } }`,
      (asked) => {
        sent = asked
        return answering(200, '')(asked)
      },
    ).run('ask')
    expect(sent).toEqual({
      method: 'POST',
      url: 'https://a.example/v2/info',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Bearer x' },
      body: 'a=1%202&b=%C3%BC',
      now: Date.parse(NOW),
    })
  })

  it.each([
    [
      'an answer of 400 and more',
      '{}',
      answering(401, 'no'),
      'Request failed for https://a.example returned code 401. Truncated server response: no',
    ],
    ['nobody there', '{}', () => undefined, 'Address unavailable: https://a.example/v2/info'],
    [
      'what takes longer than it waits',
      '{ timeoutSeconds: 9 }',
      answering(200, '', 10),
      'Timeout: https://a.example/v2/info',
    ],
    [
      'an option that is not known',
      '{ validateHttpsCertificates: true }',
      answering(200, ''),
      'not in the stand-in: UrlFetchApp.fetch with "validateHttpsCertificates"',
    ],
    [
      'a payload to a reading call',
      '{ payload: "x" }',
      answering(200, ''),
      'not in the stand-in: UrlFetchApp.fetch with a payload to get',
    ],
    [
      'a method of no kind',
      '{ method: "x" }',
      answering(200, ''),
      'Attribute provided with invalid value: method',
    ],
    [
      'a wait that Google does not take',
      '{ timeoutSeconds: 361 }',
      answering(200, ''),
      'Attribute provided with invalid value: timeoutSeconds',
    ],
  ] as [string, string, Outside, string][])('throws for %s', (_, options, outside, sentence) => {
    expect(() => call(options, outside).run('ask')).toThrow(sentence)
  })

  it.each([399, 400])('tells %i as an answer where it shall not throw', (status) => {
    expect(call('{ muteHttpExceptions: true }', answering(status, 'no')).run('ask')).toEqual([
      status,
      'no',
      { 'X-Id': '7' },
    ])
  })

  it('of 399 tells the answer, of 400 throws where it is not told otherwise', () => {
    expect(call('{}', answering(399, 'no')).run('ask')).toEqual([399, 'no', { 'X-Id': '7' }])
    expect(() => call('{}', answering(400, 'no')).run('ask')).toThrow('returned code 400')
  })

  it('refuses an address of more than 2,082 letters, and one without a path', () => {
    const long = (length: number) => 'https://a.example/v2/info?'.padEnd(length, 'x')
    const { run } = open(
      { 'ask(url)': 'return UrlFetchApp.fetch(url).getResponseCode()' },
      answering(200, ''),
    )
    expect(run('ask', long(2_082))).toBe(200)
    expect(() => run('ask', long(2_083))).toThrow('Limit Exceeded: URLFetch URL Length.')
    expect(() => run('ask', 'https://a.example/')).toThrow('Attribute provided with no value: url')
  })

  it('takes its time by the clock: one after another, or as long as the slowest of many', () => {
    const { run, clock } = open(
      {
        'one()':
          "UrlFetchApp.fetch('https://a.example/v2/info'); UrlFetchApp.fetch('https://a.example/v2/info')",
        'many()': "UrlFetchApp.fetchAll(['https://a.example/v2/info', 'https://a.example/v2/info'])",
        'forever()': "for (var i = 0; i < 37; i++) UrlFetchApp.fetch('https://a.example/v2/info')",
      },
      answering(200, '', 10),
    )
    const took = (name: string) => {
      const begun = clock.now()
      run(name)
      return (clock.now() - begun) / 1000
    }
    expect([took('one'), took('many')]).toEqual([20, 10])
    // 37 × 10 seconds are more than six minutes
    expect(() => run('forever')).toThrow('Exceeded maximum execution time')
  })

  it('is refused without consent, in a cell, and in a sheet without the permission', () => {
    const functions = {
      'ask()': "return UrlFetchApp.fetch('https://a.example/v2/info').getResponseCode()",
      'ASK()': "return UrlFetchApp.fetch('https://a.example/v2/info').getResponseCode()",
      'kinds()': 'return [typeof UrlFetchApp, typeof MailApp]',
    }
    const workbook = open(functions, answering(200, ''))
    workbook.book.consent.unticked.add(SCOPES.fetch)
    expect(() => workbook.run('ask')).toThrow(`Required permissions: ${SCOPES.fetch}`)
    workbook.set('A1', '=ASK()')
    expect(workbook.message('A1')).toBe('You do not have permission to call UrlFetchApp.fetch')
    const plain = openWorkbook({ code: addon(functions) })
    expect(plain.run('kinds')).toEqual(['undefined', 'undefined'])
  })
})

describe('mail', () => {
  const functions = {
    'send(to)': "MailApp.sendEmail(to, 'Subject', 'Body')",
    'whole(mail)': 'MailApp.sendEmail(mail)',
    'left()': 'return MailApp.getRemainingDailyQuota()',
  }
  const mailbox = () => open(functions, () => undefined)

  it('is kept in a list, and counted for a day', () => {
    const { run, book, clock } = mailbox()
    run('send', 'a@b.example')
    run('whole', { to: 'c@d.example', subject: 'S', body: 'B' })
    expect(book.mails.map(({ to, subject, body }) => [to, subject, body])).toEqual([
      ['a@b.example', 'Subject', 'Body'],
      ['c@d.example', 'S', 'B'],
    ])
    // 100 a day
    expect(run('left')).toBe(98)
    for (let sent = 2; sent < 100; sent++) run('send', 'a@b.example')
    expect(() => run('send', 'a@b.example')).toThrow('Service invoked too many times for one day: email.')
    clock.pass(86_400)
    expect(run('left')).toBe(100)
  })

  it.each([
    ['no address', '', 'Failed to send email: no recipient'],
    ['no real address', 'somebody', 'Invalid email: somebody'],
  ])('is refused for %s', (_, to, sentence) => {
    expect(() => mailbox().run('send', to)).toThrow(sentence)
  })

  it.each([
    ['a subject', { subject: 'x'.repeat(251), body: '' }, 'Argument too large: subject'],
    ['a text', { subject: '', body: 'x'.repeat(204_801) }, 'Argument too large: body'],
    ['an option', { subject: '', body: '', cc: 'x' }, 'not in the stand-in: MailApp.sendEmail with "cc"'],
  ])('is refused for %s that Google does not take', (_, mail, sentence) => {
    expect(() => mailbox().run('whole', { to: 'a@b.example', ...mail })).toThrow(sentence)
  })

  it('is refused without consent', () => {
    const { run, book } = mailbox()
    book.consent.unticked.add(SCOPES.mail)
    expect(() => run('send', 'a@b.example')).toThrow(`Required permissions: ${SCOPES.mail}`)
    expect(book.mails).toEqual([])
  })
})

describe('consent', () => {
  const functions = {
    'need(scope)': "ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); return 'went on'",
    'told(scope)':
      'var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]); return [info.getAuthorizationStatus(), info.getAuthorizedScopes().length, info.getAuthorizationUrl()]',
  }

  it('is asked for where a box was left unticked, and ends the run without an error', () => {
    const { run, book } = open(functions, () => undefined)
    expect([run('need', SCOPES.mail), book.consent.asked]).toEqual(['went on', 0])
    book.consent.unticked.add(SCOPES.mail)
    expect([run('need', SCOPES.mail), book.consent.asked]).toEqual([null, 1])
    expect([run('need', SCOPES.fetch), book.consent.asked]).toEqual(['went on', 1])
  })

  it('is told, with the address at which Google asks', () => {
    const { run, book } = open(functions, () => undefined)
    expect(run('told', SCOPES.mail)).toEqual(['NOT_REQUIRED', 5, null])
    book.consent.unticked.add(SCOPES.mail)
    expect(run('told', SCOPES.mail)).toEqual(['REQUIRED', 4, 'https://accounts.google.com/consent'])
    expect(run('told', SCOPES.fetch)).toEqual(['NOT_REQUIRED', 4, null])
  })

  it('for what the manifest does not list is an error', () => {
    const { run } = open(functions, () => undefined)
    expect(() => run('need', 'https://www.googleapis.com/auth/drive')).toThrow('is not in the manifest')
  })

  it('in part is not to be had in a sheet that reaches nothing outside', () => {
    const { run } = openWorkbook({ code: addon(functions) })
    expect(() => run('need', SCOPES.sheet)).toThrow('not in the stand-in: ScriptApp.requireScopes')
  })
})
