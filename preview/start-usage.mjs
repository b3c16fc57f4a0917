// `npm run start:usage`: the local workbook with the build that reads usage from LINE, and a stand-in of LINE beside it.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { serve } from './serve.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { outputFiles } = await build({
  stdin: {
    contents: `
      export { ACCOUNTS } from './line/accounts'
      export { Line } from './line/line'
      export { serveLine } from './line/server'`,
    resolveDir: here,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
})
const bundled = Buffer.from(outputFiles[0]?.text ?? '').toString('base64')
const { ACCOUNTS, Line, serveLine } = await import(`data:text/javascript;base64,${bundled}`)

const { outside } = await serveLine(new Line(ACCOUNTS))
const { url } = await serve({ port: Number(process.env.PORT ?? 8080), folder: 'dist-usage', outside })
console.log(`The local workbook is open at ${url} (Ctrl+C stops it). Accounts at the stand-in of LINE:`)
for (const { name, channelId, channelSecret } of ACCOUNTS)
  console.log(`  ${name}: channel ID ${channelId}, channel secret ${channelSecret}`)
