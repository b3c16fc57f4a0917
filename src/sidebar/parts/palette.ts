// How each plan is told apart in the chart, by colour and by dash, in the order of the market's plans.

export interface Stroke {
  color: string
  dash: number[]
}

const STROKES: readonly Stroke[] = [
  { color: '#5f6368', dash: [2, 3] },
  { color: '#b06000', dash: [7, 4] },
  { color: '#1a73e8', dash: [] },
  { color: '#188038', dash: [9, 3, 2, 3] },
]

export function strokeOf(index: number): Stroke {
  return STROKES[index % STROKES.length] as Stroke
}
