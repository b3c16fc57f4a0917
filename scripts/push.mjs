// `npm run push`: builds the add-on and pushes it to the script that `npm run create` made.
import { buildAddOn, command, editorAddress, pushAddOn, requireProject } from './clasp.mjs'

const help = `npm run push

Builds the add-on and pushes it with clasp to the script noted in .clasp.local.json.
Make that script first, once, with: npm run create`

await command(help, {}, async () => {
  const { scriptId } = requireProject()
  await buildAddOn()
  await pushAddOn()
  console.log(`Script: ${editorAddress(scriptId)}`)
})
