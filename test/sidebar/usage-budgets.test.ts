// What an account can be connected to in its settings.
import { expect, it } from 'vitest'
import { budgetChoices } from '../../src/sidebar/state/usage/budgets'

const budget = { sheetId: 7, at: 0, name: 'Budget', scenario: undefined }
const labels = ({ options }: ReturnType<typeof budgetChoices>) => options.map(({ label }) => label)
const chosenIn = ({ chosen, options }: ReturnType<typeof budgetChoices>) =>
  options.find(({ value }) => value === chosen)?.label

it.each([
  ['no budget', [budget], null, ['None', 'Budget'], 'None'],
  ['one that is there', [budget], { sheetId: 7, at: 0 }, ['None', 'Budget'], 'Budget'],
  ['one that is not there', [budget], { sheetId: 8, at: 0 }, ['–', 'None', 'Budget'], '–'],
  ['the last one, which was deleted', [], { sheetId: 7, at: 0 }, ['–', 'None'], '–'],
] as const)('%s is what is chosen, and none can be chosen instead', (_, budgets, link, all, chosen) => {
  const choices = budgetChoices(budgets, link, 'None')
  expect(labels(choices)).toEqual(all)
  expect(chosenIn(choices)).toBe(chosen)
})
