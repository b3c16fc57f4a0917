// Draws the cost curve with uPlot: a line a plan, break-evens, and where the user is.
import type uPlot from 'uplot'
import type { Market } from '../../pricing/seller'
import type { Curve } from '../../scenario/curve'
import type { Language } from '../../words/language'
import { shortAmount, shortCount } from './format'
import { strokeOf } from './palette'

const HEIGHT = 170
const FONT = '11px Roboto, Arial, sans-serif'

declare function require(path: string): unknown

/** Loaded when first drawn: it asks for the browser's own number format, which a browser with an odd locale refuses. */
const library = () => require('uplot') as typeof uPlot

export interface Chart {
  /** Another curve over the same plans; only its lines are drawn anew. */
  show(curve: Curve): void
  /** As wide as the element is now. */
  fit(): void
  destroy(): void
}

export function chartIn(element: HTMLElement, curve: Curve, market: Market, language: Language): Chart {
  let shown = curve
  const last = () => shown.messages[shown.messages.length - 1] ?? 1
  const axis = { stroke: '#444746', font: FONT, ticks: { size: 4 }, gap: 4 }
  const Plot = library()
  const plot = new Plot(
    {
      width: element.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      padding: [8, (chart) => half(chart, shortCount(last(), language)), 0, 0],
      scales: {
        x: { time: false, range: () => [0, last()] },
        y: { range: (_, __, top) => [0, Math.max(1, top * 1.08)] },
      },
      axes: [
        {
          ...axis,
          size: 24,
          space: 60,
          grid: { show: false },
          values: (_, marks) => marks.map((mark) => shortCount(mark, language)),
        },
        {
          ...axis,
          size: 58,
          space: 32,
          grid: { stroke: '#e8eaed' },
          values: (_, marks) => marks.map((mark) => shortAmount(market, mark, language)),
        },
      ],
      series: [
        {},
        ...curve.plans.map((_, index) => {
          const { color, dash } = strokeOf(index)
          return { stroke: color, width: 2, dash, points: { show: false }, spanGaps: false }
        }),
      ],
      hooks: { draw: [(chart) => mark(chart, shown)] },
    },
    dataOf(curve),
    element,
  )
  return {
    show(next) {
      shown = next
      plot.setData(dataOf(next))
    },
    fit: () => plot.setSize({ width: element.clientWidth, height: HEIGHT }),
    destroy: () => plot.destroy(),
  }
}

/** What of a label may stick out beyond the end of the axis, in pixels of the page. */
function half({ ctx: pen }: uPlot, label: string): number {
  pen.save()
  pen.font = FONT
  const { width } = pen.measureText(label)
  pen.restore()
  return Math.max(8, Math.ceil(width / 2))
}

function dataOf({ messages, plans }: Curve): uPlot.AlignedData {
  return [[...messages], ...plans.map(({ costs }) => [...costs])]
}

function mark(chart: uPlot, { breaks, here }: Curve) {
  const { ctx: pen, bbox } = chart
  const ratio = window.devicePixelRatio
  const across = (messages: number) => chart.valToPos(messages, 'x', true)
  pen.save()
  pen.strokeStyle = '#80868b'
  pen.lineWidth = ratio
  pen.setLineDash([3 * ratio, 3 * ratio])
  for (const messages of breaks) {
    pen.beginPath()
    pen.moveTo(across(messages), bbox.top)
    pen.lineTo(across(messages), bbox.top + bbox.height)
    pen.stroke()
  }
  pen.setLineDash([])
  // No dot without a price.
  if (here.cost !== null) {
    pen.beginPath()
    pen.arc(across(here.messages), chart.valToPos(here.cost, 'y', true), 5 * ratio, 0, 2 * Math.PI)
    pen.fillStyle = '#d93025'
    pen.fill()
    pen.lineWidth = 2 * ratio
    pen.strokeStyle = '#fff'
    pen.stroke()
  }
  pen.restore()
}
