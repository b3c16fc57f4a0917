// Opens what was written here last, keeps what is written now, and follows what another tab writes.
import type { Model } from '../appsscript/engine.ts'
import type { Place } from './desk.ts'
import { element, make } from './element.ts'
import { Keeper, restored } from './keeper.ts'
import type { Notices } from './notices.ts'
import { browserStorage } from './store.ts'

type Opening = {
  /** Opens a workbook's data. */
  open(data: object, place: Place): Promise<Model>
  /** Opens the workbook with the examples. */
  begin(): Promise<Model>
  /** Where the reader is. */
  place(): Place
}

export async function startKeeping(
  { open, begin, place }: Opening,
  isChange: (command: object) => boolean,
  notices: Notices,
) {
  // Each folder has its own, wherever one host serves several copies of the page.
  const { pathname } = new URL('.', location.href)
  const keeper = new Keeper(browserStorage(), `workbook ${pathname}`, isChange, () => notices.say('notKept'))

  const openLast = async (at?: Place) => {
    const text = keeper.last()
    try {
      if (text === undefined) return keeper.watch(await begin())
      const kept = restored(text)
      keeper.watch(await open(kept.workbook, at ?? kept.place))
    } catch (error) {
      if (text === undefined) throw error
      keeper.setAside()
      keeper.watch(await begin())
    }
  }
  /** It stays offered until it is deleted. */
  const offerAside = () => {
    if (keeper.aside().length === 0) return
    notices.say('unreadable', [
      { word: 'download', run: () => keeper.aside().forEach(download) },
      { word: 'delete', run: () => keeper.forgetAside(), ends: true },
    ])
  }

  await openLast()
  offerAside()

  for (const leaving of ['pagehide', 'blur']) window.addEventListener(leaving, () => keeper.save())
  let isOutdated = false
  /** Once it is looked at: opening the workbook at every change elsewhere would slow down whoever writes there. */
  const follow = async () => {
    if (!isOutdated || document.hidden) return
    isOutdated = false
    await openLast(place())
    offerAside()
    notices.say('elsewhere')
  }
  document.addEventListener('visibilitychange', () => {
    keeper.save()
    follow()
  })
  // Only other tabs' changes are told. What is being written here is kept in a moment, and followed there.
  window.addEventListener('storage', ({ key }) => {
    if (!keeper.isOwn(key) || keeper.isBehind) return
    isOutdated = true
    follow()
  })
  element('afresh').addEventListener('click', () => element<HTMLDialogElement>('ask').showModal())
  element('ask-yes').addEventListener('click', async () => {
    keeper.forget()
    keeper.watch(await begin())
    notices.say('started')
  })
  return {
    /** Opens the examples once more, in another language perhaps, unless something was written. @returns whether it did */
    beginAnew: async () => {
      if (keeper.isBehind || keeper.last() !== undefined) return false
      keeper.watch(await begin())
      return true
    },
  }
}

function download(text: string, at: number) {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  make('a', { href, download: `workbook-${at + 1}.json` }).click()
}
