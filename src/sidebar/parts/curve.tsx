// The cost curve: every plan over messages at the prices of the busiest month, with break-evens and where the user is.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { MOST_MESSAGES } from '../../pricing/money'
import { MARKETS } from '../../pricing/seller'
import { curve } from '../../scenario/curve'
import type { Outlook } from '../../scenario/outlook'
import { planName } from '../../words/names'
import { grouped } from '../../words/number'
import { type Chart, chartIn } from './chart'
import { shownMonth } from './format'
import { strokeOf } from './palette'
import type { Props } from './props'

export function CostCurve({ outlook, words: all, names, language }: Props<Outlook>) {
  const words = all.curve
  const { scenario, busiest, months } = outlook
  const differs = months.some(({ messages }) => messages < busiest.month.messages)
  const market = MARKETS[scenario.market]
  const box = useRef<HTMLDivElement>(null)
  const points = useMemo(
    () => curve(scenario.market, busiest, scenario.withTax, scenario.accounts),
    [scenario, busiest],
  )
  const chart = useRef<Chart | undefined>(undefined)
  useLayoutEffect(() => {
    try {
      chart.current = box.current ? chartIn(box.current, points, market, language) : undefined
    } catch {
      // The ranges below the picture say the same.
    }
    const fit = () => chart.current?.fit()
    window.addEventListener('resize', fit)
    return () => {
      window.removeEventListener('resize', fit)
      chart.current?.destroy()
      chart.current = undefined
    }
  }, [market, language, points.plans.length])
  useLayoutEffect(() => chart.current?.show(points), [points])
  return (
    <section aria-labelledby="curve-heading">
      <h3 id="curve-heading">{words.heading}</h3>
      <p class="hint">
        {words.caption(shownMonth(busiest.month.month, language), scenario.withTax, differs)}
      </p>
      {scenario.accounts > 1 && <p class="hint">{words.oneOf(grouped(scenario.accounts))}</p>}
      <ul class="legend">
        {points.plans.map(({ plan }, index) => (
          <li key={plan}>
            <Line index={index} />
            {planName(market, plan, names)}
          </li>
        ))}
        {points.here.cost !== null && (
          <li>
            <span class="dot" aria-hidden="true" />
            {differs ? words.here : words.hereAlways}
          </li>
        )}
      </ul>
      <div ref={box} class="chart" role="img" aria-label={words.picture(grouped(points.here.messages))} />
      <h4 id="ranges-heading">{words.ranges}</h4>
      <ul class="ranges" aria-labelledby="ranges-heading">
        {points.stretches.map(({ from, upTo, offer }) => (
          <li
            key={from}
            class={from <= points.here.messages && points.here.messages <= upTo ? 'current' : undefined}
          >
            <span>
              {upTo === MOST_MESSAGES
                ? words.onwards(grouped(from))
                : words.range(grouped(from), grouped(upTo))}
            </span>
            <span>{offer ? planName(market, offer.plan, names) : words.undecided}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ index }: { index: number }) {
  const { color, dash } = strokeOf(index)
  return (
    <svg width="20" height="8" aria-hidden="true">
      <title />
      <line x1="0" y1="4" x2="20" y2="4" stroke={color} stroke-width="2" stroke-dasharray={dash.join(' ')} />
    </svg>
  )
}
