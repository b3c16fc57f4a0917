// Which cells take a colour: a month that cannot be priced, one over its included messages, one that cost more or less than planned.
import type { Column } from './layout'
import { assumed, type Sheet } from './sheet'

export function putColours(sheet: Sheet): void {
  const { grid, layout } = sheet
  const first = (key: Column) => grid.inColumn(layout.first, layout.column(key))
  const column = (key: Column) =>
    [layout.first, layout.column(key), layout.months, 1] as [number, number, number, number]
  const included = `${first('included')}*${assumed(sheet, 'accounts')}`
  const over = (key: 'messages' | 'sent') =>
    grid.colour(
      'over',
      column(key),
      `=AND(ISNUMBER(${first(key)}),ISNUMBER(${first('included')}),${first(key)}>${included})`,
    )
  grid.colour('wrong', column('total'), `=${first('unpriced')}=1`)
  over('messages')
  over('sent')
  grid.colour(
    'wrong',
    column('difference'),
    `=AND(ISNUMBER(${first('difference')}),${first('difference')}>0)`,
  )
  grid.colour(
    'under',
    column('difference'),
    `=AND(ISNUMBER(${first('difference')}),${first('difference')}<0)`,
  )
}
