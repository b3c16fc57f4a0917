// Whose work the page and the add-on hold and on what terms: a list, and the full text of every licence.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packageFile } from './installed.mjs'

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))

/** @typedef {{ name: string, what: string, source: string, text?: string, inside?: string }} Part */

/** `inside`: part of another package's files, in the version its makers chose. @type {Part[]} */
const PARTS = [
  {
    name: '@odoo/o-spreadsheet',
    what: 'The spreadsheet: <code>lib/o_spreadsheet.*</code>',
    source: 'https://github.com/odoo/o-spreadsheet',
  },
  {
    name: '@odoo/owl',
    what: 'What the spreadsheet is drawn with: <code>lib/owl.iife.min.js</code>',
    source: 'https://github.com/odoo/owl',
  },
  {
    name: 'rbush',
    what: 'A search tree',
    inside: '@odoo/o-spreadsheet',
    source: 'https://github.com/mourner/rbush',
  },
  {
    name: 'quickselect',
    what: 'Used by the search tree',
    inside: '@odoo/o-spreadsheet',
    source: 'https://github.com/mourner/quickselect',
  },
  {
    name: 'chart.js',
    what: 'Charts on sheets: <code>lib/chart.umd.js</code>',
    source: 'https://github.com/chartjs/Chart.js',
  },
  {
    name: '@kurkle/color',
    what: 'Colours of charts',
    inside: 'chart.js',
    source: 'https://github.com/kurkle/color',
  },
  {
    name: 'bootstrap',
    what: 'Style: <code>lib/bootstrap.min.css</code>',
    source: 'https://github.com/twbs/bootstrap',
  },
  {
    name: 'font-awesome',
    what: 'Icons: <code>lib/font-awesome/</code>',
    source: 'https://github.com/FortAwesome/Font-Awesome',
    text: here('licences/font-awesome.txt'),
  },
  {
    name: 'preact',
    what: 'The sidebar is drawn with it: in <code>sidebar.html</code>',
    source: 'https://github.com/preactjs/preact',
  },
  {
    name: 'uplot',
    what: 'The cost curve: in <code>sidebar.html</code>',
    source: 'https://github.com/leeoniya/uPlot',
  },
  {
    name: 'zod',
    what: 'Checks what the sidebar sends: in <code>sidebar.html</code> and <code>Code.js</code>',
    source: 'https://github.com/colinhacks/zod',
  },
]

/** The list as a page, and the licences: relative path → the file with the text. */
export function notices() {
  const texts = new Map([[OWN, here('../LICENSE')]])
  for (const part of PARTS) texts.set(textPath(part), part.text ?? licenceFile(part.name))
  return { html: page(), texts }
}

const OWN = 'licences/line-cost-formulas.txt'

/** @param {Part} part */
const textPath = ({ name }) => `licences/${name.replace('@', '').replaceAll(/[/.]/g, '-')}.txt`

/** @param {string} name */
function licenceFile(name) {
  try {
    return packageFile(`${name}/LICENSE`)
  } catch {
    return packageFile(`${name}/LICENSE.md`)
  }
}

/** @param {Part} part */
function row(part) {
  /** @type {{ version: string, license: string }} */
  const { version, license } = JSON.parse(readFileSync(packageFile(`${part.name}/package.json`), 'utf8'))
  const cells = [
    part.name,
    part.inside ? `inside ${part.inside}` : version,
    part.what,
    `<a href="${textPath(part)}">${license.replace(/[()]/g, '')}</a>`,
    `<a href="${part.source}">${part.source}</a>`,
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function page() {
  return readFileSync(here('page/notices.html'), 'utf8')
    .replace('<!-- own -->', () => OWN)
    .replace('<!-- parts -->', () => PARTS.map(row).join('\n'))
}
