// What is written in the local workbook is kept, and nothing that was kept is lost in silence.

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Model } from '../../preview/appsscript/engine.ts'
import { openWorkbook } from '../../preview/headless.ts'
import { Keeper, restored } from '../../preview/page/keeper.ts'

const code = readFileSync('dist/Code.js', 'utf8')
const NAME = 'workbook /'
const isChange = (command: object) => 'changes' in command

/** A browser's storage, which may refuse to take more. */
function shelf(texts: Record<string, string> = {}) {
  const map = new Map(Object.entries(texts))
  return {
    map,
    isFull: false,
    get length() {
      return map.size
    },
    key: (at: number) => [...map.keys()][at] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    removeItem: (key: string) => void map.delete(key),
    setItem(key: string, text: string) {
      if (this.isFull) throw new Error('The quota has been exceeded.')
      map.set(key, text)
    },
  }
}

/** A workbook that only tells of its commands and shows a text. */
function model(text: string) {
  let told: ((command: object) => void) | undefined
  const fake = {
    on: (_type: string, _owner: unknown, tell: (command: object) => void) => {
      told = tell
    },
    off: () => {
      told = undefined
    },
    _exportData: () => ({ text }),
    getters: { getActivePosition: () => ({ sheetId: 'a', col: 1, row: 2 }) },
  }
  return { fake: fake as unknown as Model, change: () => told?.({ changes: true }), look: () => told?.({}) }
}

const keptText = (text: string) =>
  JSON.stringify({ workbook: { text }, place: { sheetId: 'a', col: 1, row: 2 } })

let refused: ReturnType<typeof vi.fn<() => void>>
const keeperOf = (store: ReturnType<typeof shelf> | undefined) => new Keeper(store, NAME, isChange, refused)

beforeEach(() => {
  vi.useFakeTimers()
  refused = vi.fn()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is written', () => {
  it('is kept a moment later, many changes at once, with the cell where it was written', () => {
    const store = shelf()
    const keeper = keeperOf(store)
    const { fake, change } = model('mine')
    const put = vi.spyOn(store, 'setItem')
    keeper.watch(fake)
    change()
    change()
    expect([keeper.isBehind, keeper.last()]).toEqual([true, undefined])
    vi.runAllTimers()
    expect([keeper.isBehind, keeper.last()]).toEqual([false, keptText('mine')])
    expect(put).toHaveBeenCalledTimes(1)
  })

  it('is kept while somebody writes on and on, too', () => {
    const keeper = keeperOf(shelf())
    const { fake, change } = model('mine')
    keeper.watch(fake)
    for (let each = 0; each < 10; each++) {
      change()
      vi.advanceTimersByTime(300)
    }
    expect(keeper.last()).toBe(keptText('mine'))
  })

  it('is kept at once when the page is left, and not a second time', () => {
    const store = shelf()
    const keeper = keeperOf(store)
    const { fake, change } = model('mine')
    keeper.watch(fake)
    change()
    keeper.save()
    expect(keeper.last()).toBe(keptText('mine'))
    const put = vi.spyOn(store, 'setItem')
    vi.runAllTimers()
    keeper.save()
    expect(put).not.toHaveBeenCalled()
  })

  it('is not kept where nothing was written, only looked at', () => {
    const store = shelf()
    const keeper = keeperOf(store)
    const { fake, look } = model('examples')
    keeper.watch(fake)
    look()
    vi.runAllTimers()
    keeper.save()
    expect(store.map.size).toBe(0)
  })

  it('is that of the workbook on the desk, and no longer of the one before', () => {
    const keeper = keeperOf(shelf())
    const [before, now] = [model('before'), model('now')]
    keeper.watch(before.fake)
    before.change()
    keeper.watch(now.fake)
    before.change()
    vi.runAllTimers()
    keeper.save()
    expect(keeper.last()).toBe(undefined)
    now.change()
    keeper.save()
    expect(keeper.last()).toBe(keptText('now'))
  })

  it('is forgotten on request, a change just made too', () => {
    const keeper = keeperOf(shelf())
    const { fake, change } = model('mine')
    keeper.watch(fake)
    change()
    keeper.save()
    change()
    keeper.forget()
    vi.runAllTimers()
    keeper.save()
    expect(keeper.last()).toBe(undefined)
  })
})

describe('a browser that keeps nothing', () => {
  it('is told of at once where it has no storage', () => {
    const keeper = keeperOf(undefined)
    expect(refused).toHaveBeenCalledTimes(1)
    expect([keeper.last(), keeper.aside()]).toEqual([undefined, []])
    keeper.forget()
    keeper.forgetAside()
  })

  it('is told of when its storage is full, and what was kept before stays', () => {
    const store = shelf()
    const keeper = keeperOf(store)
    const { fake, change } = model('mine')
    store.map.set(`${NAME} 1`, 'before')
    keeper.watch(fake)
    store.isFull = true
    change()
    vi.runAllTimers()
    expect(refused).toHaveBeenCalledTimes(1)
    expect(keeper.last()).toBe('before')
  })
})

describe('what cannot be opened', () => {
  it('stays aside while new things are written, at later visits too, until it is deleted', () => {
    const store = shelf({ [`${NAME} 1`]: 'broken', 'user properties': '{}', 'workbook /other/ 7': 'theirs' })
    const first = keeperOf(store)
    expect(first.last()).toBe('broken')
    first.setAside()
    expect([first.last(), first.aside()]).toEqual([undefined, ['broken']])
    const { fake, change } = model('new')
    first.watch(fake)
    change()
    first.save()

    const second = keeperOf(store)
    expect([second.last(), second.aside()]).toEqual([keptText('new'), ['broken']])
    second.setAside()
    expect(second.aside()).toEqual(['broken', keptText('new')])
    second.forgetAside()
    expect([...store.map.keys()]).toEqual(['user properties', 'workbook /other/ 7'])
  })

  it('gives way to what another tab has written after it', () => {
    const store = shelf({ [`${NAME} 1`]: 'broken' })
    const here = keeperOf(store)
    expect(here.last()).toBe('broken')
    store.map.set(`${NAME} 2`, 'from there')
    expect([here.last(), here.aside()]).toEqual(['from there', ['broken']])
  })

  it.each([
    ['no text of data', 'nonsense'],
    ['half a text', '{"workbook":{"version":"19.1","sheets":[{'],
    ['nothing', 'null'],
    ['no workbook', '{"place":{}}'],
    ['a workbook without a version', '{"workbook":{"sheets":[{"id":"a"}]}}'],
    ['a workbook without sheets', '{"workbook":{"version":"19.1","sheets":[]}}'],
  ])('is recognised: %s', (_, text) => {
    expect(() => restored(text)).toThrow()
  })

  it('is what a newer engine wrote, while what an older one wrote is carried over', () => {
    const { Model } = openWorkbook({ code }).book.engine
    const data = { sheets: [{ id: 'a', name: 'A', cells: { A1: '12' } }] }
    expect(() => new Model({ ...data, version: '99.1' })).toThrow(/postdates the current version/)
    const older = new Model({ ...data, version: '18.5.1' })
    expect(older.getters.getEvaluatedCell({ sheetId: 'a', col: 0, row: 0 }).value).toBe(12)
  })
})

it('a workbook comes back as it was: formulas, tables that spill, formats, merged cells, widths', () => {
  vi.useRealTimers()
  const written = openWorkbook({ code })
  written.set('A1', '2026-10-01')
  written.set('B1', '=LINE_OA_COST("standard","JP",100000,A1)')
  written.set('A3', '=LINE_OA_BREAKDOWN("standard","JP",100000,"2026-09")')
  written.format('B1:B1', '[$¥]#,##0')
  const { model } = written
  const sheetId = model.getters.getActiveSheetId()
  model.dispatch('ADD_MERGE', { sheetId, target: [{ left: 6, right: 8, top: 0, bottom: 1 }] })
  model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [1], size: 222 })
  const keeper = new Keeper(shelf(), NAME, () => true, refused)
  keeper.watch(model)
  written.set('C1', "'=not a formula")
  keeper.save()

  const { workbook } = restored(keeper.last() ?? '')
  const back = openWorkbook({ code, data: workbook })
  for (const address of ['A1', 'B1', 'C1', 'A3', 'D5', 'D7'])
    expect([back.value(address), back.display(address)], address).toEqual([
      written.value(address),
      written.display(address),
    ])
  // 15,000 + 70,000 × 3
  expect(back.display('B1')).toBe('¥225,000')
  expect(back.model.getters.getMerges(sheetId)).toHaveLength(1)
  expect(back.model.getters.getColSize(sheetId, 1)).toBe(222)
  expect(back.model._exportData(false).sheets).toEqual(model._exportData(false).sheets)
})
