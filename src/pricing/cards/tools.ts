// Tools billed beside LINE: yen a month, tax included. Their prices before 2026 are not known.
import type { RateBook } from '../card'

const names = (en: string, ja: string, zhTW: string, th: string) => ({ en, ja, 'zh-TW': zhTW, th })
const same = (name: string) => names(name, name, name, name)
const called = (...all: Parameters<typeof names>) => ({ names: names(...all), aliases: [] })

const FREE = called('Free', 'フリー', '免費', 'ฟรี')
const STANDARD = called('Standard', 'スタンダード', 'Standard', 'Standard')
const PRO = called('Pro', 'プロ', 'Pro', 'Pro')
const bulk = (en: string, man: string) => ({
  ...called(`Bulk ${en}`, `大量送信${man}`, `大量${man.replace('万', '萬')}`, `Bulk ${en}`),
  aliases: [`大量${man}`],
})

const NO_TABLE = { notes: [], plans: {}, cards: [] }

export const tools: RateBook['tools'] = {
  lstep: {
    names: names('L Step', 'Lステップ', 'L Step', 'L Step'),
    aliases: ['エルステップ'],
    notes: [
      {
        id: 'no-downgrade',
        basis: 'single',
        sources: ['https://influhp.com/l-step-plan-change', 'https://line-mado.com/lstep-planchange'],
      },
      { id: 'first-time-free', basis: 'secondary', sources: [] },
      {
        id: 'first-month-free',
        basis: 'single',
        sources: ['https://linestep.jp/2022/10/31/lstep-payment'],
      },
      { id: 'bubbles', basis: 'secondary', sources: [] },
      { id: 'counts-twice', basis: 'secondary', sources: [] },
      { id: 'stops', basis: 'single', sources: ['https://linestep.jp/2022/10/31/lstep-payment'] },
    ],
    downgrades: [
      ['bulk-100k', 'pro'],
      ['bulk-300k', 'pro'],
      ['bulk-500k', 'pro'],
      ['bulk-1m', 'pro'],
    ],
    plans: {
      free: FREE,
      start: called('Start', 'スタート', 'Start', 'Start'),
      standard: STANDARD,
      pro: PRO,
      'bulk-100k': bulk('100K', '10万'),
      'bulk-300k': bulk('300K', '30万'),
      'bulk-500k': bulk('500K', '50万'),
      'bulk-1m': bulk('1M', '100万'),
    },
    cards: [
      {
        from: '2026-01-01',
        checked: '2026-11-20',
        basis: 'secondary',
        sources: [
          'https://zen-web.co.jp/?p=456',
          'https://linexat.com/?p=6994',
          'https://influhp.com/l-step-plan-change',
        ],
        plans: {
          free: { fee: 0, included: 200 },
          start: { fee: 5_000, included: 5_000 },
          standard: { fee: 21_780, included: 30_000 },
          pro: { fee: 32_780, included: 50_000 },
          'bulk-100k': { fee: 87_780, included: 100_000 },
          'bulk-300k': { fee: 131_780, included: 300_000 },
          'bulk-500k': { fee: 142_780, included: 500_000 },
          'bulk-1m': { fee: 197_780, included: 1_000_000 },
        },
      },
    ],
  },
  lme: {
    names: names('L Message', 'エルメ', 'L Message', 'L Message'),
    aliases: [],
    notes: [
      {
        id: 'counts-twice',
        basis: 'disputed',
        sources: ['https://lme.jp/manual/delivery-count'],
      },
      { id: 'greetings-free', basis: 'secondary', sources: [] },
    ],
    plans: { free: FREE, standard: STANDARD, pro: PRO },
    cards: [
      {
        from: '2026-01-01',
        checked: '2026-11-20',
        basis: 'secondary',
        sources: [],
        plans: {
          free: { fee: 0, included: 1_000 },
          standard: { fee: 10_780, included: null },
          pro: { fee: 33_000, included: null },
        },
      },
    ],
  },
  utage: {
    names: same('UTAGE'),
    aliases: ['ユタージュ'],
    notes: [],
    plans: { utage: { names: same('UTAGE'), aliases: [] } },
    cards: [
      {
        from: '2026-01-01',
        checked: '2026-11-20',
        basis: 'secondary',
        sources: [],
        plans: { utage: { fee: 21_670, included: null } },
      },
    ],
  },
  lmail: {
    ...NO_TABLE,
    names: names('L Mail', 'Lメール', 'L Mail', 'L Mail'),
    aliases: ['Lステッププラス', 'エルメール'],
    notes: [{ id: 'needs-lstep', basis: 'single', sources: [] }],
  },
  myasp: {
    ...NO_TABLE,
    names: same('MyASP'),
    aliases: ['マイスピー'],
    notes: [{ id: 'line-from-standard', basis: 'single', sources: ['https://docs.myasp.jp/'] }],
  },
  liny: {
    ...NO_TABLE,
    names: same('Liny'),
    aliases: ['リニー'],
    least: 5_000,
    notes: [{ id: 'one-year', basis: 'single', sources: [] }],
  },
  ocard: {
    ...NO_TABLE,
    names: same('Ocard'),
    aliases: [],
    notes: [{ id: 'own-app', basis: 'single', sources: [] }],
  },
  oakmega: { ...NO_TABLE, names: same('OakMega'), aliases: [] },
}
