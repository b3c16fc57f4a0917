// A formula as Google reads it in a sheet's locale, given to the engine as the engine reads it.
import { expect, it } from 'vitest'
import { readFormula } from '../../preview/appsscript/formula-text.ts'

const UNREADABLE = '=)'

it.each([
  ['commas between arguments', 'dot', '=IF(A1,2,3.5)', '=IF(A1,2,3.5)'],
  ['semicolons between arguments', 'dot', '=IF(A1;2;3.5)', '=IF(A1,2,3.5)'],
  ['rows and columns of an array', 'dot', '=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
  ['arguments inside an array', 'dot', '={SUM(1;2);3}', '={SUM(1,2);3}'],
  ['texts and names of sheets as they are', 'dot', '=IF("a;b"="";\'c;d\'!A1)', '=IF("a;b"="",\'c;d\'!A1)'],
  ['no backslash', 'dot', '={1\\2}', UNREADABLE],
  ['semicolons between arguments', 'comma', '=IF(A1;2;3,5)', '=IF(A1,2,3.5)'],
  ['backslashes between columns', 'comma', '={1\\2;3\\4}', '={1,2;3,4}'],
  ['functions with a dot in their name', 'comma', '=ERROR.TYPE(A1)', '=ERROR.TYPE(A1)'],
  ['a comma between two numbers as their decimals', 'comma', '=SUM(1,2)', '=SUM(1.2)'],
  ['no comma between arguments', 'comma', '=IF(A1,2)', UNREADABLE],
  ['no dot in a number', 'comma', '=A1*1.5', UNREADABLE],
  ['no backslash outside of an array', 'comma', '=SUM(1\\2)', UNREADABLE],
] as const)('takes %s in a locale with a decimal %s: %s', (_what, decimal, typed, read) => {
  expect(readFormula(typed, decimal)).toBe(read)
})
