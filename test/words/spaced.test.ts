// Where pieces of different scripts meet.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { join, spaced } from '../../src/words/spaced'

it.each([
  ['plan', 'がありません', 'plan がありません'],
  ['ライト', 'プラン', 'ライトプラン'],
  ['ライト ', ' プラン', 'ライトプラン'],
  ['Light', '方案', 'Light 方案'],
  ['需要', 'Basic', '需要 Basic'],
  ['可填入', '0 到', '可填入 0 到'],
  ['「gold」', 'は', '「gold」は'],
  ['plan に ', '「gold」', 'plan に「gold」'],
  ['5,000', '通', '5,000 通'],
  ['方案', '（台灣）', '方案（台灣）'],
  ['Light', '（台灣）', 'Light（台灣）'],
  ['16,500 円', '（税込）', '16,500 円（税込）'],
  ['แพ็กเกจ', 'ฟรี', 'แพ็กเกจฟรี'],
  ['แพ็กเกจ', 'Light', 'แพ็กเกจ Light'],
  ['ฟรี ', '(ไทย)', 'ฟรี (ไทย)'],
  ['Light', ' includes', 'Light includes'],
  ['messages の', '-5', 'messages の -5'],
  ['費用は', '¥5,672', '費用は ¥5,672'],
  ['ค่าใช้จ่าย', '฿1,280', 'ค่าใช้จ่าย ฿1,280'],
  ['1 行', '・1 列', '1 行・1 列'],
  ['', 'が', 'が'],
  ['が', '', 'が'],
])('%j and %j make %j', (before, after, joined) => {
  expect(join(before, after)).toBe(joined)
})

it('a template joins at its seams alone: what somebody typed stays as it is', () => {
  const name = '夏 Sale、第2弾'
  expect(spaced`${name}を削除`).toBe('夏 Sale、第2弾を削除')
  expect(spaced`${'Sale'}を削除`).toBe('Sale を削除')
  expect(spaced`${5}人に${''}配信`).toBe('5 人に配信')
})

it('only the space between the two pieces ever changes, and joining twice joins once', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '1', 'あ', '台', 'ก', '（', '。', ' ', '(') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const joined = join(before, after)
      const [left, right] = [before.trimEnd(), after.trimStart()]
      expect(joined.startsWith(left) && joined.endsWith(right)).toBe(true)
      expect(joined.slice(left.length, joined.length - right.length).trim()).toBe('')
      const [start, end] = [joined.slice(0, left.length), joined.slice(left.length)]
      expect(join(start, end)).toBe(joined)
    }),
  )
})
