// How a draft's looks appear in Google Sheets.
import type { Colour, Look } from '../drafts/draft'

export interface Style {
  weight: 'bold' | 'normal'
  size: number
  background: string | null
  color: string
  align: 'left' | 'right' | 'center' | null
  /** Long texts take further lines instead of the next cell. */
  wrap: boolean
}

const PLAIN: Style = {
  weight: 'normal',
  size: 10,
  background: null,
  color: '#202124',
  align: null,
  wrap: false,
}
const GREY = '#5f6368'
const BAND = '#f1f3f4'
const BLUE = { background: '#e8f0fe', color: '#174ea6' }

export const STYLES: Record<Look, Style> = {
  plain: PLAIN,
  title: { ...PLAIN, weight: 'bold', size: 14 },
  sentence: { ...PLAIN, size: 11, align: 'left' },
  warning: { ...PLAIN, color: '#b3261e', align: 'left' },
  note: { ...PLAIN, size: 9, color: GREY, align: 'left' },
  remark: { ...PLAIN, size: 9, align: 'left', wrap: true },
  section: { ...PLAIN, size: 9, color: GREY, align: 'left' },
  heading: { ...PLAIN, weight: 'bold', background: BAND, align: 'left', wrap: true },
  numberHeading: { ...PLAIN, weight: 'bold', background: BAND, align: 'right', wrap: true },
  label: { ...PLAIN, color: '#3c4043', align: 'left' },
  text: { ...PLAIN, align: 'right' },
  strong: { ...PLAIN, weight: 'bold', align: 'right' },
  input: { ...PLAIN, ...BLUE, align: 'right' },
  inputText: { ...PLAIN, ...BLUE, align: 'right', wrap: true },
  month: { ...PLAIN, align: 'left' },
  total: { ...PLAIN, weight: 'bold', background: BAND, align: 'right' },
  totalLabel: { ...PLAIN, weight: 'bold', background: BAND, align: 'left' },
  working: { ...PLAIN, size: 8, color: GREY },
}

export const COLOUR_STYLES: Record<Colour['colour'], { background: string | null; color: string }> = {
  over: { background: null, color: '#b06000' },
  under: { background: null, color: '#137333' },
  wrong: { background: '#fce8e6', color: '#b3261e' },
}
