// `npm run create`: makes the Apps Script project, in a new sheet or an existing one, and notes its id locally.
import { rmSync } from 'node:fs'
import {
  buildAddOn,
  builds,
  clasp,
  command,
  editorAddress,
  localFile,
  localName,
  readProject,
  Stop,
  usageOption,
  writeProject,
} from './clasp.mjs'

const help = `npm run create -- [--title <name>] [--parentId <sheet> | --standalone] [--usage]

Makes a new Google sheet with an empty script in it and builds the add-on for: npm run push
  --title     the name of the sheet and its script, "Cost planner for LINE" if left out
  --parentId  put the script into this existing sheet instead: its id or its address.
              Give a new sheet a name in Google Sheets first, else Google does not find it
  --standalone  make a script that belongs to no sheet: the kind that is tested as an add-on
              and published in the Google Workspace Marketplace
  --usage     for the add-on that also reads usage from LINE
The script's id is kept in .clasp.local.json, which is not committed. Copy that file to work
on the same script from another computer. Log in first, once, with: npx clasp login`

/** @param {string} sheet an id, or the address it stands in */
const sheetId = (sheet) => /\/d\/([\w-]+)/.exec(sheet)?.[1] ?? sheet

/** @type {Record<string, { type: 'string' | 'boolean' }>} */
const options = {
  ...usageOption,
  title: { type: 'string' },
  parentId: { type: 'string' },
  standalone: { type: 'boolean' },
}

await command(help, options, async (values) => {
  if (values.parentId && values.standalone) {
    throw new Stop('A standalone script belongs to no sheet: leave out --parentId or --standalone.')
  }
  if (values.usage && values.standalone) {
    throw new Stop('Usage is read by a script that belongs to a sheet: leave out --usage or --standalone.')
  }
  const existing = readProject()?.scriptId
  if (existing) {
    throw new Stop(
      `This folder already has a script: ${editorAddress(existing)}\nTo update it, run: npm run push. To start over, delete ${localName} first.`,
    )
  }

  // With --type sheets clasp makes a new sheet even when a --parentId is given.
  const type = values.standalone ? 'standalone' : 'sheets'
  const place = values.parentId ? ['--parentId', sheetId(values.parentId)] : ['--type', type]
  const title = values.title ?? 'Cost planner for LINE'
  const rootDir = values.usage ? builds.usage : builds.base
  writeProject({ rootDir })
  const { stdout, reason } = await clasp('create-script', ...place, '--title', title, '--rootDir', rootDir)

  if (!readProject()?.scriptId) {
    const scriptId = /\/d\/([\w-]+)\/edit/.exec(stdout)?.[1]
    if (!scriptId) {
      rmSync(localFile)
      // Google makes the sheet first, so a refused script leaves it behind; these are refused before that.
      const early = values.parentId || values.standalone || /login|reached/.test(reason)
      const rest = early ? '' : ` A sheet named "${title}" may stand empty in your Google Drive.`
      throw new Stop(`No script was created. ${reason}${rest}`)
    }
    writeProject({ rootDir, scriptId })
  }
  // Only after clasp, which writes Google's empty manifest into the folder.
  await buildAddOn()
  console.log(stdout.match(/^.*https:.*$/gm)?.join('\n'))
  console.log(`Noted the script in ${localName}. Next, run: npm run push`)
})
