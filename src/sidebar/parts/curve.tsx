// The cost curve: every plan over messages at the prices of the busiest month, with break-evens and where the user is.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type uPlot from 'uplot'
import { MOST_MESSAGES } from '../../pricing/count'
import { MARKETS } from '../../pricing/offer'
import { type Curve, curve } from '../../scenario/curve'
import type { Outlook } from '../../scenario/outlook'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import { planName } from '../../words/names'
import { grouped } from '../../words/number'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { shortAmount, shownMonth } from './format'
import { lookOf } from './palette'

interface Props {
  outlook: Outlook
  words: SidebarWords
  language: Language
}

const HEIGHT = 170

declare function require(path: string): unknown

/** Loaded when first drawn: it asks for the browser's own number format, which a browser with an odd locale refuses. */
const library = () => require('uplot') as typeof uPlot

export function CostCurve({ outlook, words: all, language }: Props) {
  const words = all.curve
  const { scenario, busiest } = outlook
  const market = MARKETS[scenario.market]
  const box = useRef<HTMLDivElement>(null)
  const points = curve(scenario.market, busiest, scenario.withTax, scenario.accounts)
  const names = WORDS[language]()
  // Drawn again only when what it shows has changed.
  const drawn = JSON.stringify([points.messages, points.plans, points.here, scenario.market, language])
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    try {
      const chart = draw(element, points, (value) => shortAmount(market, value, language), language)
      return () => chart.destroy()
    } catch {
      // The ranges below the picture say the same.
      return undefined
    }
  }, [drawn])
  return (
    <section aria-labelledby="curve-heading">
      <h3 id="curve-heading">{words.heading}</h3>
      <p class="hint">{words.caption(shownMonth(busiest.month.month, language))}</p>
      {scenario.accounts > 1 && <p class="hint">{words.oneOf(grouped(scenario.accounts))}</p>}
      <ul class="legend">
        {points.plans.map(({ plan }, index) => (
          <li key={plan}>
            <Line index={index} />
            {planName(market, plan, names)}
          </li>
        ))}
        <li>
          <span class="dot" aria-hidden="true" />
          {words.here}
        </li>
      </ul>
      <div ref={box} class="chart" role="img" aria-label={words.picture(grouped(points.here.messages))} />
      <h4 id="ranges-heading">{words.ranges}</h4>
      <ul class="ranges" aria-labelledby="ranges-heading">
        {points.stretches.map(({ from, to, offer }) => (
          <li
            key={from}
            class={from <= points.here.messages && points.here.messages <= to ? 'current' : undefined}
          >
            <span>
              {to === MOST_MESSAGES ? words.onwards(grouped(from)) : words.range(grouped(from), grouped(to))}
            </span>
            <span>{offer ? planName(market, offer.plan, names) : words.undecided}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function draw(
  element: HTMLElement,
  points: Curve,
  amount: (value: number) => string,
  language: Language,
): uPlot {
  const Chart = library()
  const data = [[...points.messages], ...points.plans.map(({ costs }) => [...costs])] as uPlot.AlignedData
  return new Chart(options(element.clientWidth, points, amount, language), data, element)
}

function Line({ index }: { index: number }) {
  const { color, dash } = lookOf(index)
  return (
    <svg width="20" height="8" aria-hidden="true">
      <title />
      <line x1="0" y1="4" x2="20" y2="4" stroke={color} stroke-width="2" stroke-dasharray={dash.join(' ')} />
    </svg>
  )
}

function options(
  width: number,
  points: Curve,
  amount: (value: number) => string,
  language: Language,
): uPlot.Options {
  const most = points.messages[points.messages.length - 1] ?? 1
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 })
  const axis = { stroke: '#5f6368', font: '11px Roboto, Arial, sans-serif', ticks: { size: 4 }, gap: 4 }
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    padding: [8, 8, 0, 0],
    scales: {
      x: { time: false, range: [0, most] },
      y: { range: (_, __, top) => [0, Math.max(1, top * 1.08)] },
    },
    axes: [
      {
        ...axis,
        size: 24,
        space: 60,
        grid: { show: false },
        values: (_, marks) => marks.map((mark) => compact.format(mark)),
      },
      { ...axis, size: 58, space: 32, grid: { stroke: '#e8eaed' }, values: (_, marks) => marks.map(amount) },
    ],
    series: [
      {},
      ...points.plans.map((_, index) => {
        const { color, dash } = lookOf(index)
        return { stroke: color, width: 2, dash, points: { show: false }, spanGaps: false }
      }),
    ],
    hooks: { draw: [(chart) => mark(chart, points)] },
  }
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
  const left = across(here.messages)
  const top = here.cost === null ? bbox.top + bbox.height : chart.valToPos(here.cost, 'y', true)
  pen.beginPath()
  pen.arc(left, top, 5 * ratio, 0, 2 * Math.PI)
  pen.fillStyle = '#d93025'
  pen.fill()
  pen.lineWidth = 2 * ratio
  pen.strokeStyle = '#fff'
  pen.stroke()
  pen.restore()
}
