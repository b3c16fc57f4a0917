// A certificate for *.googleapis.com signed by itself, made anew for each run, because Node can check X.509 but not make it.
import { generateKeyPairSync, sign } from 'node:crypto'

type Part = Buffer | Buffer[]

const flat = (part: Part) => (Array.isArray(part) ? Buffer.concat(part) : part)

// DER (X.690): a tag, a length in base 128 or with its own length in front, the content.
function der(tag: number, part: Part): Buffer {
  const content = flat(part)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

const sequence = (...parts: Buffer[]) => der(0x30, parts)
const hex = (tag: number, bytes: string) => der(tag, Buffer.from(bytes, 'hex'))
const time = (date: Date) => der(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`))

export interface Certificate {
  cert: string
  key: string
}

/** A certificate by RFC 5280, valid from yesterday to tomorrow. */
export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const day = 86_400_000
  const ecdsaWithSha256 = sequence(hex(0x06, '2a8648ce3d040302'))
  const commonName = sequence(hex(0x06, '550403'), der(0x0c, Buffer.from('Google stand-in')))
  const name = sequence(der(0x31, commonName))
  const alternativeNames = sequence(der(0x82, Buffer.from('*.googleapis.com')))
  const extension = sequence(hex(0x06, '551d11'), der(0x04, alternativeNames))
  const body = sequence(
    der(0xa0, hex(0x02, '02')),
    hex(0x02, '01'),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  )
  const signature = der(0x03, [Buffer.from([0]), sign('sha256', body, privateKey)])
  const bytes = sequence(body, ecdsaWithSha256, signature).toString('base64')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
