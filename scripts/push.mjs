// `npm run push`: builds the add-on and pushes it to the script that `npm run create` made.
import {
  buildAddOn,
  builds,
  command,
  editorAddress,
  pushAddOn,
  requireProject,
  Stop,
  usageOption,
  writeProject,
} from './clasp.mjs'

const help = `npm run push -- [--usage | --base]

Builds the add-on and pushes it with clasp to the script noted in .clasp.local.json.
Make that script first, once, with: npm run create
  --usage  push the add-on that also reads usage from LINE; it asks for three more permissions.
           The script keeps it: later pushes need no --usage
  --base   push the add-on without it again`

await command(help, { ...usageOption, base: { type: 'boolean' } }, async ({ usage, base }) => {
  if (usage && base) throw new Stop('A script has one add-on: leave out --usage or --base.')
  const project = requireProject()
  const rootDir = usage ? builds.usage : base ? builds.base : project.rootDir
  await buildAddOn()
  if (rootDir !== project.rootDir) writeProject({ ...project, rootDir })
  await pushAddOn()
  if (rootDir === builds.usage) console.log('This add-on also reads usage from LINE.')
  console.log(`Script: ${editorAddress(project.scriptId)}`)
})
