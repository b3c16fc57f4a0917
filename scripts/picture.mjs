// Takes a picture of a page as WebP, which the browser writes a quarter as large as a PNG.
import { writeFile } from 'node:fs/promises'

/** @param {import('playwright-core').Page} page @param {string} file */
export async function takePicture(page, file) {
  const address = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`
  const base64 = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    const reader = new FileReader()
    reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 }))
    await new Promise((done) => reader.addEventListener('load', done))
    return String(reader.result).split(',')[1] ?? ''
  }, address)
  await writeFile(file, base64, 'base64')
}
