// The pages on usage name what the sidebar and the sheets name, and every figure of the sheet of months that needs a word.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/words/language'
import { USAGE_WORDS } from '../../src/words/usage'
import { USAGE_SIDEBAR_WORDS } from '../../src/words/usage-sidebar'
import { text } from '../support/pages'

describe.each(LANGUAGES)('the page in %s', (language) => {
  const page = text(`docs/${language}/usage.md`)
  const sidebar = USAGE_SIDEBAR_WORDS[language]
  const { sheets, months, days } = USAGE_WORDS[language]()

  it.each([
    sidebar.heading,
    sidebar.connect.open,
    sidebar.reading.read,
    sidebar.daily.label,
    sidebar.mail.heading,
    sidebar.account.forget,
    sheets.days,
    sheets.months,
  ])('says **%s** as the sidebar or the sheet does', (words) => {
    // A line may break between two words.
    expect(page.replace(/\s+/g, ' ')).toContain(`**${words}**`)
  })

  it.each([
    months.soFar,
    months.counted,
    days.counted,
    days.free,
    days.unclassified,
    days.reachable,
    months.likely,
  ])('explains %s', (heading) => {
    expect(page).toContain(`\n| ${heading} |`)
  })
})
