// A text inside a PNG file, in the chunk the format has for one; pictures keep what was to be read on their screen.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const KEYWORD = 'Texts'
const SIGNATURE = 8
/** A chunk's length before it, its type, and its checksum behind it. */
const AROUND = 12

/** @param {Buffer} png @param {string} text */
export function withText(png, text) {
  const [{ end } = { end: SIGNATURE }] = chunks(png)
  // A compressed text in Unicode, of no named language.
  const head = Buffer.from(`${KEYWORD}\0\x01\0\0\0`, 'latin1')
  return Buffer.concat([
    png.subarray(0, end),
    chunk('iTXt', Buffer.concat([head, deflateSync(text)])),
    png.subarray(end),
  ])
}

/** @param {Buffer} png @returns {string | undefined} */
export function textOf(png) {
  for (const { type, data } of chunks(png)) {
    if (type !== 'iTXt' || !data.toString('latin1').startsWith(`${KEYWORD}\0`)) continue
    return inflateSync(data.subarray(KEYWORD.length + 5)).toString()
  }
  return undefined
}

/** Width and height stand in the first chunk. @param {Buffer} png */
export function sizeOf(png) {
  const [{ data } = { data: Buffer.alloc(8) }] = chunks(png)
  return { width: data.readUInt32BE(0), height: data.readUInt32BE(4) }
}

/** @param {Buffer} png */
function chunks(png) {
  const found = []
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const end = at + AROUND + length
    found.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
      end,
    })
    at = end
  }
  return found
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const made = Buffer.alloc(AROUND + data.length)
  made.writeUInt32BE(data.length)
  body.copy(made, 4)
  made.writeUInt32BE(crc32(body), made.length - 4)
  return made
}
