// A column for each send: what it is above, how often it goes out in each month below; and the friends it goes to.
import { KIND_IDS, KINDS, type Kind } from '../../pricing/cards/kinds'
import { addMonths } from '../../pricing/month'
import { kindOf } from '../../scenario/forecast'
import { type Send, timesIn } from '../../scenario/scenario'
import type { Rectangle } from '../draft'
import { COUNT, percentFormat } from '../formats'
import { amount, share, wholeNumber } from './assumptions'
import { friendsFormula } from './growth'
import { ATTRIBUTES, type Attribute } from './layout'
import { assumed, type Sheet } from './sheet'

export function putCalendar(sheet: Sheet): void {
  const { grid, layout, words, plain, language } = sheet
  const { takes } = words
  const labels = layout.column('friends')
  for (const key of ATTRIBUTES) grid.put(layout.attribute(key), labels, words.attributes[key], 'label')
  for (const [index, send] of sheet.scenario.sends.entries()) putSend(sheet, index, send)
  putFriends(sheet)
  const across = (key: Attribute): Rectangle => [layout.attribute(key), layout.firstSend, 1, layout.sends]
  const first = (key: Attribute) => grid.name(layout.attribute(key), layout.firstSend)
  if (!plain) {
    const list = KIND_IDS.map((id) => KINDS[id].names[language])
    grid.allow(across('kind'), { list }, takes.kind)
  }
  grid.allow(across('share'), { formula: share(first('share')) }, takes.share)
  grid.allow(across('atMost'), { formula: wholeNumber(first('atMost')) }, takes.count)
  grid.allow(across('bubbles'), { formula: wholeNumber(first('bubbles'), 1) }, takes.accounts)
  const months: Rectangle = [layout.first, labels, layout.months, 1 + layout.sends]
  grid.allow(months, { formula: wholeNumber(grid.name(layout.first, labels)) }, takes.count)
  const entered = (key: 'sent' | 'invoiced'): Rectangle => [
    layout.first,
    layout.column(key),
    layout.months,
    1,
  ]
  const firstOf = (key: 'sent' | 'invoiced') => grid.name(layout.first, layout.column(key))
  grid.allow(entered('sent'), { formula: wholeNumber(firstOf('sent')) }, takes.count)
  grid.allow(entered('invoiced'), { formula: amount(firstOf('invoiced')) }, takes.money)
}

/** The share and the limit say all, be the audience everyone, a share or a fixed number, and can be changed without a mode. */
function putSend(sheet: Sheet, index: number, send: Send): void {
  const { grid, layout, scenario, plain, language } = sheet
  const column = layout.firstSend + index
  const kind = kindOf(scenario, send)
  const part = send.audience === 'share' ? send.share : 100
  grid.put(layout.attribute('kind'), column, KINDS[kind].names[language], plain ? 'text' : 'inputText')
  grid.put(layout.attribute('share'), column, part / 100, 'input', percentFormat(part))
  const limit = send.audience === 'fixed' ? send.recipients : send.audience === 'share' ? send.atMost : null
  grid.put(layout.attribute('atMost'), column, limit ?? '', 'input', COUNT)
  grid.put(layout.attribute('bubbles'), column, send.bubbles, 'input', COUNT)
  putPerPerson(sheet, index, KINDS[kind])
  grid.put(layout.header, column, send.name, 'numberHeading')
  for (let month = 0; month < layout.months; month++) {
    const times = timesIn(send, addMonths(scenario.start, month))
    grid.put(layout.first + month, column, times, 'input', COUNT)
  }
}

/** One call answers for all sends; a plain budget's kinds do not change. */
function putPerPerson({ grid, layout, plain, scenario }: Sheet, index: number, kind: Kind): void {
  const column = layout.firstSend + index
  const row = (key: Attribute) => layout.attribute(key)
  const place = row('perPerson')
  if (plain) {
    const bubbles = grid.name(row('bubbles'), column)
    const sends = kind.bubbles === null ? '1' : `ROUNDUP(MAX(1,${bubbles})/${kind.bubbles},0)`
    grid.put(place, column, { formula: `=${kind.counted ? sends : '0'}` }, 'plain', COUNT)
  } else if (index === 0) {
    const all = (key: Attribute) => grid.fixedSpan(row(key), layout.firstSend, 1, scenario.sends.length)
    grid.put(
      place,
      column,
      { formula: `=LINE_MSG_COUNT(1,1,${all('bubbles')},${all('kind')})` },
      'plain',
      COUNT,
    )
  } else grid.put(place, column, '', 'plain', COUNT)
}

/** Growth gives them until somebody types another number over a month. */
function putFriends(sheet: Sheet): void {
  const { grid, layout, scenario } = sheet
  const column = layout.column('friends')
  const given = { friends: assumed(sheet, 'friends'), growth: assumed(sheet, 'growth') }
  for (let month = 0; month < layout.months; month++) {
    const row = layout.first + month
    const before = month === 0 ? undefined : grid.name(row - 1, column)
    const formula = friendsFormula(scenario.growthBy, given, before)
    const typed = scenario.entered[addMonths(scenario.start, month)]?.friends
    grid.put(row, column, typed ?? { formula }, 'input', COUNT)
  }
}
