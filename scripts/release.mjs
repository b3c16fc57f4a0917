// `npm run release`: tests, builds, pushes, versions and deploys the add-on, and writes the files to paste by hand.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  addOnFiles,
  ask,
  buildAddOn,
  builds,
  command,
  pushAddOn,
  requireProject,
  root,
  Stop,
  testAddOn,
  writeProject,
} from './clasp.mjs'

const help = `npm run release

Runs all tests, builds and pushes the add-on, makes a version and a deployment of it named
after the version in package.json, says the script and version that a listing in the
Marketplace asks for, and writes Code.js, sidebar.html and appsscript.json into
release/ for those who paste them into their own sheet; below usage/ stand those of the
add-on that also reads usage from LINE, which no release deploys. Stops at the first thing
that fails.`

await command(help, {}, async () => {
  const project = requireProject()
  if (project.rootDir === builds.usage) {
    throw new Stop('A release deploys the add-on that reads nothing from LINE. Run: npm run push -- --base')
  }
  testAddOn()
  await buildAddOn()
  await pushAddOn()

  const name = `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`
  // clasp makes the version together with the deployment. A script holds 20 versioned deployments at most,
  // so each release moves the first one on.
  const move = project.deploymentId ? ['--deploymentId', project.deploymentId] : []
  const deployed = await ask('No deployment was made.', 'create-deployment', '--description', name, ...move)
  const { deploymentId, versionNumber } = deployed
  if (!deploymentId) throw new Stop('No deployment was made. Google gave it no id.')
  writeProject({ ...project, deploymentId })
  console.log(`Deployed version ${versionNumber} (${name}) as ${deploymentId}.`)
  console.log(`A Marketplace listing asks for the script ${project.scriptId} and version ${versionNumber}.`)

  const folder = join(root, 'release')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'usage'), { recursive: true })
  for (const file of addOnFiles) {
    copyFileSync(join(root, builds.base, file), join(folder, file))
    copyFileSync(join(root, builds.usage, file), join(folder, 'usage', file))
  }
  console.log(`Wrote ${addOnFiles.join(', ')} into release/ and release/usage/`)
})
