// Draws the icons and the banner of the Marketplace listing from their vector drawings: node scripts/listing-pictures.mjs
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launch } from './browser.mjs'

const folder = fileURLToPath(new URL('../docs/images/marketplace/', import.meta.url))

/** Name, drawing, and the size that Google asks for. */
const PICTURES = /** @type {const} */ ([
  ['icon-32.png', 'icon.svg', 32, 32],
  ['icon-128.png', 'icon.svg', 128, 128],
  ['banner.png', 'banner.svg', 220, 140],
])

const browser = await launch()
try {
  for (const [name, drawing, width, height] of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } })
    const svg = await readFile(folder + drawing, 'utf8')
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${svg}`)
    await page.screenshot({ path: folder + name, omitBackground: true })
    await page.close()
    console.log(name)
  }
} finally {
  await browser.close()
}
