// What the sidebar may look like, each state as a person reaches it, in the market and the words of each language.
import type { MarketId } from '../../../src/pricing/seller'
import { defaultScenario } from '../../../src/scenario/defaults'
import type { Scenario } from '../../../src/scenario/scenario'
import type { Section } from '../../../src/sidebar/state/sections'
import type { Language } from '../../../src/words/language'
import { SHEET_WORDS } from '../../../src/words/sheets'
import { SIDEBAR_WORDS } from '../../../src/words/sidebar'
import { kept, type Setting } from './page.ts'
import type { Panel } from './panel.ts'

interface Words {
  market: MarketId
  /** A plan that sends no more than it includes. */
  small: string
  shop: string
  half: string
  sale: string
}

const WORDS: Record<Language, Words> = {
  en: { market: 'JP', small: 'light', shop: 'Autumn shop', half: 'Half the friends', sale: 'Sale' },
  ja: { market: 'JP', small: 'light', shop: '秋の販促', half: '友だち半分', sale: 'セール' },
  'zh-TW': { market: 'TW', small: 'medium', shop: '秋季活動', half: '好友減半', sale: '週年慶' },
  th: { market: 'TH', small: 'free', shop: 'โปรฤดูหนาว', half: 'เพื่อนครึ่งเดียว', sale: 'ลดราคา' },
}

function scenarios(language: Language) {
  const { market, small, shop: name, half, sale } = WORDS[language]
  const { scenario, sends } = SIDEBAR_WORDS[language]
  const first = defaultScenario(language, '2026-11', { scenario: scenario.first, send: sends.first })
  const [usual] = first.sends
  if (!usual) throw new Error('no send')
  const seasonal = {
    ...usual,
    name: sale,
    audience: 'share' as const,
    perMonth: 0,
    calendar: { '2026-12': 3, '2027-03': 1 },
  }
  const shop: Scenario = { ...first, name, friends: 20_000, sends: [usual, seasonal] }
  const tool = market === 'JP' ? 'lstep' : ''
  return {
    shop,
    /** Everything set that adds to what is shown. */
    full: { ...shop, tool, accounts: 2, otherApp: 10, cap: 1_000, otherCost: 500 },
    half: { ...shop, name: half, friends: 10_000 },
    unlike: { ...shop, name: half, withTax: true, months: 6, tool },
    /** Fits in the first months and not in later ones. */
    refused: { ...first, market, plan: small, friends: { light: 1_500, medium: 900, free: 90 }[small] ?? 0 },
    unknown: { ...first, market: 'OTHER' as const, friends: 12_000, months: 3, withTax: false },
    held: { ...first, friends: 10_000 },
  }
}

function linked(language: Language): Setting {
  const { sheet } = SHEET_WORDS[language].budget
  const budget = { sheetId: 7, sheet, plain: false, at: 0, scenario: scenarios(language).shop }
  return { language, budgets: `{ findBudget: () => ({ budget: ${JSON.stringify(budget)} }) }` }
}

async function unfold({ open }: Panel, ...sections: Section[]) {
  for (const section of sections) await open(section)
}

export interface State {
  /** As its picture is called. */
  id: string
  called: string
  setting(language: Language): Setting
  reach(panel: Panel): Promise<unknown>
  /** What stands at the top of its picture in documents; left out where they show none. */
  from?: string
}

const nothing = async () => {}

export const STATES: readonly State[] = [
  { id: 'first', called: 'first', setting: (language) => ({ language }), reach: nothing, from: 'body' },
  {
    id: 'folded',
    called: 'with all that is set folded',
    setting: (language) => kept([scenarios(language).full], language),
    reach: nothing,
    from: '#months-section',
  },
  {
    id: 'unfolded',
    called: 'with everything unfolded',
    setting: (language) => kept([scenarios(language).full], language),
    reach: async (panel) => {
      await unfold(panel, 'months', 'plan', 'plans', 'sofar', 'more', 'scenarios', 'prices')
      await panel.frame.locator('#already').fill('12,000')
    },
  },
  {
    id: 'campaign',
    called: 'with a campaign open',
    setting: (language) => kept([scenarios(language).shop], language),
    reach: async (panel) => {
      await unfold(panel, 'campaigns')
      await panel.frame.locator('#send-1').click()
    },
    from: '#send-1',
  },
  {
    id: 'budget',
    called: 'from a budget',
    setting: (language) => kept([scenarios(language).held], language),
    reach: ({ frame }) => frame.locator('.switch label').nth(1).click(),
    from: 'body',
  },
  {
    id: 'held',
    called: 'with months over the budget',
    setting: (language) => kept([scenarios(language).held], language),
    reach: async ({ frame }) => {
      await frame.locator('.switch label').nth(1).click()
      await frame.locator('.answer button').click()
    },
  },
  {
    id: 'refused',
    called: 'with months that are refused',
    setting: (language) => kept([scenarios(language).refused], language),
    reach: ({ frame }) => frame.locator('#write').click(),
    from: 'body',
  },
  {
    id: 'unknown',
    called: 'with a price that is not known',
    setting: (language) => kept([scenarios(language).unknown], language),
    reach: (panel) => unfold(panel, 'plans', 'prices'),
    from: 'body',
  },
  {
    id: 'error',
    called: 'with fields at fault',
    setting: (language) => ({ language }),
    reach: async (panel) => {
      await panel.frame.locator('#friends').fill('20.000')
      await unfold(panel, 'months')
      await panel.frame.locator('#blocked').fill('x')
      await panel.frame.locator('#write').click()
    },
    from: 'body',
  },
  {
    id: 'compared',
    called: 'with scenarios compared',
    setting: (language) => kept([scenarios(language).shop, scenarios(language).half], language, 1),
    reach: (panel) => unfold(panel, 'scenarios'),
    from: '#scenarios-section',
  },
  {
    id: 'unlike',
    called: 'with scenarios that cannot be compared',
    setting: (language) => kept([scenarios(language).shop, scenarios(language).unlike], language, 1),
    reach: (panel) => unfold(panel, 'scenarios'),
  },
  {
    id: 'offered',
    called: 'with a budget offered',
    setting: linked,
    reach: ({ frame }) => frame.locator('.offer').waitFor(),
  },
  {
    id: 'update',
    called: 'after an update',
    setting: linked,
    reach: async ({ frame }) => {
      await frame.locator('#open-budget').click()
      await frame.locator('#write').click()
      await frame.locator('.said .done').waitFor()
    },
    from: 'body',
  },
  {
    id: 'menu',
    called: 'with the menu open',
    setting: linked,
    reach: async ({ frame }) => {
      await frame.locator('#open-budget').click()
      await frame.locator('#more-actions').click()
    },
  },
  {
    id: 'sent',
    called: 'with what the open sheet says was sent',
    setting: (language) =>
      kept([{ ...scenarios(language).shop, entered: { '2026-11': { sent: 12_000 } } }], language),
    reach: (panel) => unfold(panel, 'sofar'),
  },
  {
    id: 'help',
    called: 'with help',
    setting: (language) => ({ language }),
    reach: ({ frame }) => frame.locator('#help').click(),
  },
]
