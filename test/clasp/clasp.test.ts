// Deploys a copy of the project with the unmodified clasp against a stand-in of Google's API.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusal } from '../support/clasp/google.ts'
import { builtFiles, openWorkspace, type Workspace } from '../support/clasp/workspace.ts'

const calls = ({ google }: Workspace) => google.asked.map(({ call }) => call)
const bodyOf = ({ google }: Workspace, wanted: string) =>
  google.asked.find(({ call }) => call === wanted)?.body

const script = { scriptId: 'script-1' }
const content = '/v1/projects/script-1/content'

describe.concurrent('deploying with clasp', { timeout: 300_000 }, () => {
  it('creates a script in a new sheet, pushes, then tests, pushes again and deploys a release', async ({
    expect,
  }) => {
    await using workspace = await openWorkspace()
    const committed = workspace.read('.clasp.json')

    const created = await workspace.run('create', '--title', 'Costs')
    expect(created).toMatchObject({
      code: 0,
      text: expect.stringContaining('https://script.google.com/d/script-1/edit'),
    })
    expect(calls(workspace)).toEqual(['POST /drive/v3/files', 'POST /v1/projects', `GET ${content}`])
    expect(bodyOf(workspace, 'POST /drive/v3/files')).toEqual({
      name: 'Costs',
      mimeType: 'application/vnd.google-apps.spreadsheet',
    })
    expect(bodyOf(workspace, 'POST /v1/projects')).toEqual({ title: 'Costs', parentId: 'sheet-1' })
    expect(JSON.parse(workspace.read('.clasp.local.json'))).toMatchObject(script)
    expect(workspace.read('dist', 'appsscript.json')).toBe(workspace.read('built', 'appsscript.json'))

    expect(await workspace.run('push')).toMatchObject({
      code: 0,
      text: expect.stringContaining('Pushed appsscript.json, Code.js, sidebar.html.'),
    })
    expect(workspace.google.content).toEqual(workspace.contentOf('dist'))

    workspace.append('built/Code.js', '\n// 円 ฿ 😀 $&\n')
    workspace.google.asked.length = 0
    const released = await workspace.run('release')
    expect(released).toMatchObject({
      code: 0,
      text: expect.stringContaining('Deployed version 7 (v1.2.3) as deployment-1.'),
    })
    expect(calls(workspace)).toEqual([
      `GET ${content}`,
      `PUT ${content}`,
      'POST /v1/projects/script-1/versions',
      'POST /v1/projects/script-1/deployments',
    ])
    expect(workspace.google.content).toEqual(workspace.contentOf('dist'))
    expect(workspace.read('npm.log')).toBe('test')
    expect(workspace.google.content[1]?.source).toContain('// 円 ฿ 😀 $&')
    expect(bodyOf(workspace, 'POST /v1/projects/script-1/versions')).toEqual({ description: 'v1.2.3' })
    expect(bodyOf(workspace, 'POST /v1/projects/script-1/deployments')).toMatchObject({ versionNumber: 7 })
    for (const file of builtFiles) {
      expect(readFileSync(workspace.path('release', file))).toEqual(
        readFileSync(workspace.path('dist', file)),
      )
      expect(readFileSync(workspace.path('release', 'usage', file))).toEqual(
        readFileSync(workspace.path('dist-usage', file)),
      )
    }

    expect(workspace.read('.clasp.json')).toBe(committed)
    expect(workspace.google.refusedHosts).toEqual([])
  })

  it('makes a standalone script, the kind that can be published, and pushes and releases it', async ({
    expect,
  }) => {
    await using workspace = await openWorkspace()
    const created = await workspace.run('create', '--standalone')
    expect(created).toMatchObject({
      code: 0,
      text: expect.stringContaining('https://script.google.com/d/script-1/edit'),
    })
    expect(created.text).not.toContain('docs.google.com')
    // No sheet is made, and the script has no parent.
    expect(calls(workspace)).toEqual(['POST /v1/projects', `GET ${content}`])
    expect(bodyOf(workspace, 'POST /v1/projects')).toEqual({ title: 'Cost planner for LINE' })
    expect(await workspace.run('push')).toMatchObject({ code: 0 })
    expect(workspace.google.content).toEqual(workspace.contentOf('dist'))
    expect(await workspace.run('release')).toMatchObject({
      code: 0,
      text: expect.stringContaining('A Marketplace listing asks for the script script-1 and version 7.'),
    })
    expect(workspace.google.refusedHosts).toEqual([])
  })

  it('puts the script into an existing sheet, and keeps its id though it cannot be read back', async ({
    expect,
  }) => {
    const faults = { [`GET ${content}`]: refusal(403, 'PERMISSION_DENIED', 'Not yet.') }
    await using workspace = await openWorkspace({ faults })
    const sheet = 'https://docs.google.com/spreadsheets/d/my-sheet_1/edit#gid=0'
    expect(await workspace.run('create', '--parentId', sheet)).toMatchObject({ code: 0 })
    expect(calls(workspace)).toEqual(['POST /v1/projects', `GET ${content}`])
    expect(bodyOf(workspace, 'POST /v1/projects')).toEqual({
      title: 'Cost planner for LINE',
      parentId: 'my-sheet_1',
    })
    expect(JSON.parse(workspace.read('.clasp.local.json'))).toEqual({ rootDir: 'dist', ...script })
  })

  it('pushes nothing twice, moves the last deployment, and stops when Google refuses, though clasp exits 0', async ({
    expect,
  }) => {
    const call = 'PUT /v1/projects/script-1/deployments/deployment-1'
    const reason = 'Scripts may only have up to 20 versioned deployments at a time.'
    await using workspace = await openWorkspace({
      script: { ...script, deploymentId: 'deployment-1' },
      pushed: true,
      faults: { [call]: refusal(400, 'INVALID_ARGUMENT', reason) },
    })
    const { code, text } = await workspace.run('release')
    expect({ code, text }).toEqual({
      code: 1,
      text: `Nothing to push: Google already has these files.\nNo deployment was made. The answer was: ${reason}\n`,
    })
    expect(calls(workspace)).toEqual([`GET ${content}`, 'POST /v1/projects/script-1/versions', call])
    expect(bodyOf(workspace, call)).toMatchObject({
      deploymentConfig: { versionNumber: 7, description: 'v1.2.3' },
    })
    expect(existsSync(workspace.path('release'))).toBe(false)
  })

  const badManifest = '"appsscript.json" has errors: Invalid manifest: unknown fields: [addOn]'
  const expired = {
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
  }
  it.each([
    {
      name: 'an expired login',
      setting: { script, token: 'expired', faults: { 'POST /token': expired } },
      command: 'push',
      says: 'Nothing was pushed. Google no longer accepts this login. Run: npx clasp login\n',
      asked: ['POST /token'],
    },
    {
      name: 'a refused manifest',
      setting: { script, faults: { [`PUT ${content}`]: refusal(400, 'INVALID_ARGUMENT', badManifest) } },
      command: 'push',
      says: `Nothing was pushed. The answer was: ${badManifest}\n`,
      asked: [`GET ${content}`, `PUT ${content}`],
    },
    {
      name: 'a script refused after its sheet was made',
      setting: { faults: { 'POST /v1/projects': refusal(403, 'PERMISSION_DENIED', 'Not for you.') } },
      command: 'create',
      says: 'No script was created. The answer was: Not for you. A sheet named "Cost planner for LINE" may stand empty in your Google Drive.\n',
      asked: ['POST /drive/v3/files', 'POST /v1/projects'],
    },
    {
      name: 'nobody logged in',
      setting: { token: 'none' },
      command: 'create',
      says: 'No script was created. You are not logged in to Google. Run: npx clasp login\n',
      asked: [],
    },
    {
      name: 'no script yet',
      setting: {},
      command: 'push',
      says: 'There is no script to push to yet. Run: npm run create\n',
      asked: [],
    },
    {
      name: 'no script yet',
      setting: {},
      command: 'release',
      says: 'There is no script to push to yet. Run: npm run create\n',
      asked: [],
    },
    {
      name: 'a script that exists already',
      setting: { script },
      command: 'create',
      says: 'This folder already has a script: https://script.google.com/d/script-1/edit\nTo update it, run: npm run push. To start over, delete .clasp.local.json first.\n',
      asked: [],
    },
  ] as const)('stops at $name ($command)', async ({ setting, command, says, asked }) => {
    await using workspace = await openWorkspace(setting)
    const local = existsSync(workspace.path('.clasp.local.json')) && workspace.read('.clasp.local.json')
    expect(await workspace.run(command)).toEqual({ code: 1, text: says })
    expect(calls(workspace)).toEqual(asked)
    expect(workspace.google.refusedHosts).toEqual([])
    expect(existsSync(workspace.path('.clasp.local.json')) && workspace.read('.clasp.local.json')).toBe(local)
  })

  it('makes a script for the add-on that reads usage, goes on with it, and takes the base again where it is asked for', async ({
    expect,
  }) => {
    await using workspace = await openWorkspace()
    const pushed = async (...options: string[]) => {
      const { code, text } = await workspace.run('push', ...options)
      const has = (folder: 'dist' | 'dist-usage') =>
        JSON.stringify(workspace.google.content) === JSON.stringify(workspace.contentOf(folder))
      return {
        code,
        says: text.includes('reads usage from LINE'),
        base: has('dist'),
        usage: has('dist-usage'),
      }
    }
    const usage = { code: 0, says: true, base: false, usage: true }
    expect(await workspace.run('create', '--usage')).toMatchObject({ code: 0 })
    expect(await pushed()).toEqual(usage)
    expect(await workspace.run('release')).toEqual({
      code: 1,
      text: 'A release deploys the add-on that reads nothing from LINE. Run: npm run push -- --base\n',
    })
    expect(await pushed('--base')).toEqual({ code: 0, says: false, base: true, usage: false })
    expect(JSON.parse(workspace.read('.clasp.local.json'))).toMatchObject({ rootDir: 'dist', ...script })
    expect(await pushed('--usage')).toEqual(usage)
  })

  it.each([
    ['push', ['--usage', '--base'], 'A script has one add-on: leave out --usage or --base.\n'],
    [
      'create',
      ['--usage', '--standalone'],
      'Usage is read by a script that belongs to a sheet: leave out --usage or --standalone.\n',
    ],
  ] as const)('%s refuses %j', async (command, options, text) => {
    await using workspace = await openWorkspace(command === 'push' ? { script } : {})
    expect(await workspace.run(command, ...options)).toEqual({ code: 1, text })
    expect(calls(workspace)).toEqual([])
  })

  it('stops a release whose tests fail before anything is built', async ({ expect }) => {
    await using workspace = await openWorkspace({ script })
    workspace.append('broken', '')
    expect(await workspace.run('release')).toEqual({
      code: 1,
      text: 'The tests failed, so nothing was released.\n',
    })
    expect(existsSync(workspace.path('dist'))).toBe(false)
  })

  it.each(['create', 'push', 'release'] as const)('%s explains itself with --help', async (command) => {
    await using workspace = await openWorkspace()
    const { code, text } = await workspace.run(command, '--help')
    expect({ code, first: text.split(/ --|\n/)[0] }).toEqual({ code: 0, first: `npm run ${command}` })
  })

  it('refuses a standalone script for a sheet', async ({ expect }) => {
    await using workspace = await openWorkspace()
    expect(await workspace.run('create', '--standalone', '--parentId', 'my-sheet')).toEqual({
      code: 1,
      text: 'A standalone script belongs to no sheet: leave out --parentId or --standalone.\n',
    })
    expect(calls(workspace)).toEqual([])
  })

  it('refuses an option it does not know, and shows the help', async ({ expect }) => {
    await using workspace = await openWorkspace()
    const { code, text } = await workspace.run('create', '--sheet')
    expect({ code, lines: text.split('\n').slice(0, 3) }).toEqual({
      code: 1,
      lines: [
        "Unknown option '--sheet'.",
        '',
        'npm run create -- [--title <name>] [--parentId <sheet> | --standalone] [--usage]',
      ],
    })
  })
})
