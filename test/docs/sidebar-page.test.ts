// The page on the sidebar calls fields and buttons what the sidebar calls them, in every language.
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../src/words/language'
import { SIDEBAR_WORDS } from '../../src/words/sidebar'
import { TITLES } from '../../src/words/titles'
import { text } from '../support/pages'

it.each(LANGUAGES)('in %s', (language) => {
  const { asks, bought, fill, first, help, more, period, plan, plans, prices, scenario, sends, sofar } =
    SIDEBAR_WORDS[language]
  const named = [
    ...[TITLES[language], first.market, first.friends, first.sends, asks.budget, bought.use],
    ...[period, sends, plan, plans, sofar, more, scenario, prices].map(({ heading }) => heading),
    ...[sends.chosen, fill.create, fill.update, fill.overview, fill.table, fill.plain, help.open, help.back],
  ]
  const bold = [...text(`docs/${language}/sidebar.md`).matchAll(/\*\*([^*]+)\*\*/g)].map(([, each = '']) =>
    each.toLowerCase().replace(/\s+/g, ' '),
  )
  expect(named.filter((each) => !bold.includes(each.toLowerCase()))).toEqual([])
})
