// SpreadsheetApp.DataValidationBuilder, and the rules it builds.
import { type Book, DOCUMENT } from './book.ts'
import { typed } from './cells.ts'
import { takes } from './signature.ts'
import { strict } from './strict.ts'

/** As the engine knows it; the help is ours and rides along. */
export type Criterion = {
  type: string
  values: string[]
  displayStyle?: 'arrow' | 'plainText'
  help?: string
}
export type Rule = { criterion: Criterion; isBlocking: boolean }

export type DataValidation = object
const rules = new WeakMap<DataValidation, Rule>()

export function ruleOf(each: DataValidation): Rule {
  const rule = rules.get(each)
  if (!rule) throw new Error('A data validation rule was expected')
  return rule
}

export function validationBuilder(book: Book) {
  let criterion: Criterion | undefined
  let help = ''
  let isBlocking = false

  const sets = <Args extends unknown[]>(method: string, kinds: string[], set: (...args: Args) => void) =>
    takes(`DataValidationBuilder.${method}`, kinds, (...args: Args) => {
      set(...args)
      return wrapped
    })
  const requires = <Args extends unknown[]>(
    method: string,
    kinds: string[],
    read: (...args: Args) => Criterion,
  ) =>
    sets(method, kinds, (...args: Args) => {
      criterion = read(...args)
    })
  const numbers =
    (type: string) =>
    (...values: number[]) => ({ type, values: values.map(String) })

  const members = {
    requireCheckbox: requires('requireCheckbox', [], () => ({ type: 'isBoolean', values: [] })),
    requireDate: requires('requireDate', [], () => ({ type: 'dateIsValid', values: [] })),
    requireNumberBetween: requires('requireNumberBetween', ['number', 'number'], numbers('isBetween')),
    requireNumberGreaterThanOrEqualTo: requires(
      'requireNumberGreaterThanOrEqualTo',
      ['number'],
      numbers('isGreaterOrEqualTo'),
    ),
    requireValueInList: requires(
      'requireValueInList',
      ['String[]', 'Boolean?'],
      (values: string[], showDropdown?: boolean) => ({
        type: 'isValueInList',
        values: [...values],
        displayStyle: showDropdown === false ? ('plainText' as const) : ('arrow' as const),
      }),
    ),
    requireFormulaSatisfied: requires('requireFormulaSatisfied', ['String'], (formula: string) => ({
      type: 'customFormula',
      values: [typed(formula, book)],
    })),
    setAllowInvalid: sets('setAllowInvalid', ['Boolean'], (allow: boolean) => {
      isBlocking = !allow
    }),
    setHelpText: sets('setHelpText', ['String'], (text: string) => {
      help = text
    }),
    build: (): DataValidation => {
      if (!criterion) throw new Error('not in the stand-in: a rule that requires nothing')
      const rule = strict('DataValidation', {}, book.execution, DOCUMENT)
      rules.set(rule, { criterion: { ...criterion, ...(help && { help }) }, isBlocking })
      return rule
    },
  }
  const wrapped: unknown = strict('DataValidationBuilder', members, book.execution, DOCUMENT)
  return wrapped
}
