// Takes a picture of a page of few colours: a PNG with a palette, a quarter as large as what the browser writes.
import { writeFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'

const COLOURS = 64

/** @param {import('playwright-core').Page} page @param {string} file */
export async function takePicture(page, file) {
  await writeFile(file, palettePng(await pixelsOf(page)))
}

/** As the browser itself reads its picture: four bytes a pixel, red, green, blue, and one that is not looked at.
 * @param {import('playwright-core').Page} page */
async function pixelsOf(page) {
  const address = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.drawImage(image, 0, 0)
    const reader = new FileReader()
    reader.readAsDataURL(new Blob([pen.getImageData(0, 0, image.width, image.height).data]))
    await new Promise((done) => reader.addEventListener('load', done))
    return { width: image.width, height: image.height, base64: String(reader.result).split(',')[1] ?? '' }
  }, address)
  return { width, height, pixels: Buffer.from(base64, 'base64') }
}

/** @param {{ width: number, height: number, pixels: Uint8Array }} picture */
function palettePng({ width, height, pixels }) {
  const used = Uint32Array.from({ length: width * height }, (_, at) => colourAt(pixels, at * 4))
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (const colour of used) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COLOURS)
    .map(([colour]) => colour)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (const [at, colour] of used.entries()) {
    rows[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, each the place of its colour in the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** @param {Uint8Array} pixels @param {number} at */
function colourAt(pixels, at) {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

/** @param {number} colour */
function parts(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

/** @param {number[]} palette @param {number} colour @returns {number} its place */
function nearest(palette, colour) {
  const wanted = parts(colour)
  const far = (/** @type {number} */ each) =>
    parts(each).reduce((sum, part, at) => sum + (part - (wanted[at] ?? 0)) ** 2, 0)
  return palette.reduce((best, each, at) => (far(each) < far(palette[best] ?? 0) ? at : best), 0)
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
