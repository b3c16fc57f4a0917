// Charts: what a script asks for, what the sheet then shows, and how a script finds and changes them.
import { describe, expect, it } from 'vitest'
import { result, script } from '../support/piece.ts'

/** A header row and two months, of which a chart draws a part. */
const TABLE = `s.getRange(1, 1, 3, 3).setValues([['Month', 'Cost', 'Plan'], ['2026-09', 221, 200], ['2026-10', 225, 230]])
  function insert(chain) { s.insertChart(chain.build()) }
  var months = s.getRange(1, 1, 3, 1), table = s.getRange(1, 1, 3, 3)
  function chart() { return s.newChart().setChartType(Charts.ChartType.COLUMN).setNumHeaders(1)
    .setPosition(5, 2, 10, 20).setOption('useFirstColumnAsDomain', true) }`

type Definition = {
  type: string
  title: { text: string }
  stacked?: boolean
  legendPosition: string
  axesDesign: Record<string, object>
  dataSource: { labelRange?: string; dataSets: { dataRange: string }[]; dataSetsHaveTitle: boolean }
}
type Runtime = { chartJsConfig: { data: { labels: string[]; datasets: Record<string, unknown>[] } } }

function drawn(body: string) {
  const workbook = script(`${TABLE}; ${body}`)
  const returned = workbook.go()
  const { getters } = workbook.model
  const sheetId = getters.getSheetIds()[0] ?? ''
  const ids = getters.getChartIds(sheetId)
  const definitions = ids.map((id) => getters.getChartDefinition(id) as unknown as Definition)
  const data = (ids.map((id) => getters.getChartRuntime(id)) as unknown as Runtime[]).map(
    ({ chartJsConfig }) => chartJsConfig.data,
  )
  return {
    ...workbook,
    returned,
    definitions,
    definition: definitions[0],
    labels: data[0]?.labels,
    /** Each series with what is asked of it. */
    series: (...keys: string[]) => data[0]?.datasets.map((each) => keys.map((key) => each[key])),
    ranges: definitions.map(({ dataSource }) =>
      [dataSource.labelRange, ...dataSource.dataSets.map(({ dataRange }) => dataRange)].join(' '),
    ),
    figures: getters.getFigures(sheetId),
  }
}

describe('a chart', () => {
  it('draws each column as a series, named by its header, over the first', () => {
    const { labels, series } = drawn('insert(chart().addRange(table))')
    expect(labels).toEqual(['2026-09', '2026-10'])
    expect(series('label', 'data')).toEqual([
      ['Cost', [221, 225]],
      ['Plan', [200, 230]],
    ])
  })

  it('draws the first column, too, where it is not told that it is the axis', () => {
    const { ranges } = drawn("insert(chart().setOption('useFirstColumnAsDomain', false).addRange(table))")
    expect(ranges).toEqual([' A1:A3 B1:B3 C1:C3'])
  })

  it('draws ranges of another sheet', () => {
    const { ranges } = drawn(
      "var two = book.insertSheet('Plan B'); insert(chart().addRange(months).addRange(two.getRange(1, 2, 3, 1)))",
    )
    expect(ranges).toEqual(["A1:A3 'Plan B'!B1:B3"])
  })

  it('is stacked, has a title, a legend, and titles of its axes', () => {
    const { definition } =
      drawn(`insert(chart().addRange(table).setOption('isStacked', true).setOption('title', 'Cost')
      .setOption('legend', { position: 'bottom' }).setOption('hAxis', { title: 'Month' })
      .setOption('vAxis', { title: 'JPY', viewWindow: { min: 0 }, format: '#,##0' }))`)
    expect(definition).toMatchObject({
      type: 'bar',
      stacked: true,
      title: { text: 'Cost' },
      legendPosition: 'bottom',
      axesDesign: { x: { title: { text: 'Month' } }, y: { title: { text: 'JPY' }, min: 0 } },
    })
  })

  it('has the colours and names of its series', () => {
    const { series } = drawn(`insert(chart().addRange(table).setOption('colors', ['#188038', '#dadce0'])
      .setOption('series', { 1: { color: '#1967d2', labelInLegend: 'As planned' } }))`)
    expect(series('label', 'backgroundColor')).toEqual([
      ['Cost', '#188038'],
      ['As planned', '#1967d2'],
    ])
  })

  it('mixes columns and lines, and draws lines where it is not told otherwise', () => {
    const combo = (options: string) =>
      drawn(`insert(chart().setChartType(Charts.ChartType.COMBO).addRange(table)${options})`).series('type')
    expect(combo('')).toEqual([['line'], ['line']])
    expect(combo(".setOption('seriesType', 'bars').setOption('series', { 1: { type: 'line' } })")).toEqual([
      ['bar'],
      ['line'],
    ])
  })

  it('stands where it is put, as large as it is asked to be, beside others', () => {
    const { figures } = drawn(`insert(chart().addRange(table))
      insert(chart().addRange(table).setPosition(20, 1, 0, 0).setOption('width', 560).setOption('height', 280))`)
    expect(
      figures.map(({ col, row, offset, width, height }) => ({ col, row, offset, width, height })),
    ).toEqual([
      { col: 1, row: 4, offset: { x: 10, y: 20 }, width: 600, height: 371 },
      { col: 0, row: 19, offset: { x: 0, y: 0 }, width: 560, height: 280 },
    ])
  })

  it('moves with rows and columns that are added', () => {
    const { ranges } = drawn(
      'insert(chart().addRange(table)); s.insertRowsBefore(1, 2); s.insertRowsAfter(4, 2); s.insertColumnsBefore(1, 1)',
    )
    // Rows 1 to 3 → 3 to 5, with two in between 3 to 7
    expect(ranges).toEqual(['B3:B7 C3:C7 D3:D7'])
  })
})

describe('the charts of a sheet', () => {
  const two =
    "insert(chart().addRange(months).addRange(s.getRange(1, 2, 3, 2)).setOption('title', 'One')); insert(chart().addRange(table))"

  it('tell their ranges as they were given, each of its own sheet', () => {
    const { returned } = drawn(`${two}; return s.getCharts().map(function (each) {
      return each.getRanges().map(function (range) { return range.getSheet().getName() + '!' + range.getA1Notation() })
    })`)
    expect(returned).toEqual([['Sheet1!A1:A3', 'Sheet1!B1:C3'], ['Sheet1!A1:C3']])
  })

  it('are changed in what a script asks for and in nothing else', () => {
    const before = drawn(
      `${two.replace("setOption('title'", "setOption('colors', ['#188038']).setOption('title'")}`,
    )
    const { definitions, figures } =
      drawn(`${two.replace("setOption('title'", "setOption('colors', ['#188038']).setOption('title'")}
      s.updateChart(s.getCharts()[0].modify().setOption('isStacked', true).build())`)
    const [first, second] = before.definitions
    expect(definitions).toEqual([{ ...first, stacked: true }, second])
    expect(figures.map(({ col, row, width }) => [col, row, width])).toEqual(
      before.figures.map(({ col, row, width }) => [col, row, width]),
    )
  })

  it('take other ranges, another place and another size', () => {
    const { ranges, figures, definition } = drawn(`${two}
      var change = s.getCharts()[0].modify()
      var old = change.getRanges()
      s.updateChart(change.clearRanges().addRange(old[0]).addRange(s.getRange(1, 3, 3, 1))
        .setPosition(9, 9, 0, 0).setOption('width', 300).build())`)
    expect(ranges[0]).toBe('A1:A3 C1:C3')
    expect(definition?.title.text).toBe('One')
    expect(figures[0]).toMatchObject({ col: 8, row: 8, width: 300, height: 371 })
  })

  it('are taken out one by one', () => {
    expect(drawn(`${two}; s.removeChart(s.getCharts()[0])`).ranges).toEqual(['A1:A3 B1:B3 C1:C3'])
    expect(drawn(`${two}; s.removeChart(s.getCharts()[0])`).figures).toHaveLength(1)
  })

  it('stay where the sheet is protected', () => {
    const { go, book, model } = script(`if (s.getCharts().length > 0) s.removeChart(s.getCharts()[0])
      else s.insertChart(s.newChart().addRange(s.getRange(1, 1, 3, 2)).build())`)
    go()
    const sheetId = model.getters.getActiveSheetId()
    book.protections.push({ sheetId, canEdit: false, open: [] })
    expect(go).toThrow('You are trying to edit a protected cell or object.')
    expect(model.getters.getChartIds(sheetId)).toHaveLength(1)
  })
})

describe('a refused chart', () => {
  it.each([
    ['without a range', 'chart().build()', 'A chart needs at least one range.'],
    ['over no range', 'chart().addRange("A1:A3")', 'A range was expected'],
    ['of another type', 'chart().setChartType("PIE")', 'not in the stand-in: chart type PIE'],
    [
      'with an unknown option',
      'chart().setOption("curveType", "f")',
      'not in the stand-in: chart option curveType',
    ],
    [
      'with an unknown option of an axis',
      'chart().setOption("vAxis", { titel: "x" })',
      'not in the stand-in: chart option vAxis.titel',
    ],
    [
      'with an unknown option of a series',
      'chart().setOption("series", { 0: { kind: "line" } })',
      'not in the stand-in: chart option series.kind',
    ],
    [
      'with an option of another kind',
      'chart().setOption("width", "560")',
      'The chart option width takes a number, not 560',
    ],
    [
      'stacked by a word',
      'chart().setOption("isStacked", "yes")',
      'The chart option isStacked takes a boolean, not yes',
    ],
    ['with a colour by name', 'chart().setOption("colors", ["red"])', 'not in the stand-in: colour red'],
    [
      'with areas',
      'chart().setOption("series", { 0: { type: "area" } })',
      'not in the stand-in: a series of the type area',
    ],
    [
      'with stacked columns and lines',
      'insert(chart().setChartType("COMBO").setOption("isStacked", true).addRange(table))',
      'not in the stand-in: a stacked combo chart',
    ],
    [
      'that is not in the sheet',
      's.updateChart(chart().addRange(table).build())',
      'The chart is not in this sheet.',
    ],
    [
      'that has been taken out',
      'insert(chart().addRange(table)); var one = s.getCharts()[0]; s.removeChart(one); s.removeChart(one)',
      'The chart is not in this sheet.',
    ],
    ['that is a builder', 's.insertChart(chart().addRange(table))', 'A built chart was expected'],
  ])('%s', (_what, body, sentence) => {
    expect(() => result(`${TABLE}; ${body}`)).toThrow(sentence)
  })
})
