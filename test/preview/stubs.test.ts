// The functions of Code.js and their help are read from its text, as Google reads them.
import { describe, expect, it } from 'vitest'
import { readStubs } from '../../preview/appsscript/stubs.ts'

const code = `"use strict";var app_=(()=>{function inner(a){return a}return{inner}})();
/**
 * What a month costs: the fee
 * and the extra messages.
 *
 * A second paragraph is not the summary.
 *
 * @param {string|Array<Array<string>>} plan The plan: light,
 *   standard or "cheapest".
 * @param {string} date (optional) The month.
 * @param {string} ghost It is not declared.
 * @return {number} The cost.
 * @customfunction
 */
function COST(plan, date, more) { return app_.COST.apply(this, arguments); }
/** Opens the menu. */
function onOpen() { return app_.onOpen.apply(this, arguments); }

/** Stands apart from what follows. */
var x_ = 1
function bare() {}
`

describe('of a Code.js', () => {
  const stubs = readStubs(code)

  it('the top-level functions are found, those inside the bundle are not', () => {
    expect(stubs.map(({ name, custom }) => [name, custom])).toEqual([
      ['COST', true],
      ['onOpen', false],
      ['bare', false],
    ])
  })

  it('the summary is the first paragraph on one line', () => {
    expect(stubs.map(({ summary }) => summary)).toEqual([
      'What a month costs: the fee and the extra messages.',
      'Opens the menu.',
      '',
    ])
  })

  it('the parameters are those declared, with the help written for them', () => {
    expect(stubs[0]?.parameters).toEqual([
      {
        name: 'plan',
        type: 'string|Array<Array<string>>',
        optional: false,
        text: 'The plan: light, standard or "cheapest".',
      },
      { name: 'date', type: 'string', optional: true, text: 'The month.' },
      { name: 'more', type: 'any', optional: false, text: '' },
    ])
  })
})
