// The whole sidebar: what is described above, what it comes to below, and the summary always in view.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Refusal } from '../pricing/refusal'
import { outlook } from '../scenario/outlook'
import type { Workspace } from '../scenario/workspace'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/language'
import { SIDEBAR_WORDS } from '../words/sidebar'
import { TITLES } from '../words/titles'
import { Basics } from './parts/basics'
import { Comparison } from './parts/comparison'
import { SelectField } from './parts/field'
import { Friends } from './parts/friends'
import { Help } from './parts/help'
import { More } from './parts/more'
import { PlanChoice } from './parts/plan'
import type { Props } from './parts/props'
import { Results } from './parts/results'
import { Scenarios } from './parts/scenarios'
import { Sends } from './parts/sends'
import { Summary } from './parts/summary'
import { Write } from './parts/write'
import { current, type Desk, firstDesk, restored, speak, toWorkspace, undo } from './state/desk'
import { saver } from './state/saver'
import { call } from './state/server'

async function store(workspace: Workspace) {
  const answer = await call('saveWorkspace', JSON.stringify(workspace))
  if ('refused' in answer) throw new Error(answer.refused)
}

export function App({ today }: { today: string }) {
  const [desk, setDesk] = useState(() => firstDesk(navigator.language, today))
  const [loaded, setLoaded] = useState<'loading' | 'loaded' | 'failed'>('loading')
  const [unsaved, setUnsaved] = useState(false)
  const [helping, setHelping] = useState(false)
  const focus = useRef<string | undefined>(undefined)
  const keeper = useMemo(() => saver(store, (done) => setUnsaved(!done)), [])
  const { language } = desk
  const words = SIDEBAR_WORDS[language]
  const form = current(desk)
  const result = outlook(form.valid)

  const load = () => {
    setLoaded('loading')
    call('openSidebar').then(
      (answer) => {
        setDesk((old) => restored(old, answer))
        setLoaded('loaded')
      },
      () => setLoaded('failed'),
    )
  }
  useEffect(load, [])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = TITLES[language]
  }, [language, words])
  // Before the saved scenarios have arrived, saving would write over them.
  useEffect(() => {
    if (loaded === 'loaded' && (!desk.fresh || desk.spoken)) keeper.keep(toWorkspace(desk))
  }, [desk, loaded, keeper])
  // The frame is gone at once when the sidebar closes, but loses the focus first.
  useEffect(() => {
    window.addEventListener('blur', keeper.flush)
    return () => window.removeEventListener('blur', keeper.flush)
  }, [keeper])
  useLayoutEffect(() => {
    if (!focus.current) return
    const wanted =
      focus.current === 'first-fault'
        ? document.querySelector<HTMLElement>('[aria-invalid]')
        : document.getElementById(focus.current)
    focus.current = undefined
    wanted?.closest('details')?.setAttribute('open', '')
    wanted?.focus()
  })

  const update = (next: (old: Desk) => Desk, then?: string) => {
    focus.current = then
    setDesk(next)
    // A focus may be wanted although nothing changed.
    if (then) setDesk((old) => ({ ...old }))
  }
  const props: Props = { desk, form, outlook: result, words, language, update }
  const known = result instanceof Refusal ? undefined : result
  const closeHelp = (focused: string) => {
    focus.current = focused
    setHelping(false)
  }
  return (
    <>
      {helping && (
        <Help
          words={words.help}
          language={language}
          close={() => closeHelp('help')}
          prices={known && (() => closeHelp('prices-heading'))}
        />
      )}
      <div hidden={helping}>
        <header>
          <h1>{TITLES[language]}</h1>
          <div class="header-tools">
            <button id="help" type="button" class="link" onClick={() => setHelping(true)}>
              {words.help.open}
            </button>
            <SelectField<Language>
              id="language"
              label={words.language}
              hideLabel
              value={language}
              set={(value) => update((old) => speak(old, value))}
              options={LANGUAGES.map((each) => ({
                value: each,
                label: LANGUAGE_NAMES[each],
                lang: each,
              }))}
            />
          </div>
        </header>
        {loaded === 'failed' && (
          <p class="warning" role="alert">
            {words.loadFailed}{' '}
            <button type="button" class="link" onClick={load}>
              {words.retry}
            </button>
          </p>
        )}
        {unsaved && (
          <p class="warning" role="status">
            {words.saveFailed}
          </p>
        )}
        <Scenarios {...props} />
        <Basics {...props} />
        <Friends {...props} />
        <Sends {...props} />
        <PlanChoice {...props} />
        <More {...props} />
        {known && <Results {...props} outlook={known} />}
        <Comparison {...props} />
        <Write {...props} />
        <footer>
          {desk.removed && (
            <p class="removed" role="status">
              <span>{words.removed(desk.removed.name)}</span>
              <button id="undo" type="button" class="link" onClick={() => update(undo, 'scenario-name')}>
                {words.undo}
              </button>
            </p>
          )}
          <Summary {...props} />
        </footer>
      </div>
    </>
  )
}
