// A module that no longer loads fails here: tests that cannot be loaded are none to Stryker, and so notice nothing.
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

const namesIn = (folder: string) =>
  readdirSync(new URL(`../../src/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))

it.each(namesIn('pricing'))('pricing/%s loads', async (name) => {
  expect(await import(`../../src/pricing/${name}.ts`)).toBeDefined()
})

it.each(namesIn('cells'))('cells/%s loads', async (name) => {
  expect(await import(`../../src/cells/${name}.ts`)).toBeDefined()
})
