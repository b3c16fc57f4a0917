// The whole sidebar: the question and its answer on the first screen, everything further folded below, the button always in view.
import type { FunctionComponent } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Refusal } from '../pricing/refusal'
import { outlook } from '../scenario/outlook'
import type { Workspace } from '../scenario/workspace'
import { WORDS } from '../words/cells'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/language'
import { SIDEBAR_WORDS } from '../words/sidebar'
import { TITLES } from '../words/titles'
import { Answer } from './parts/answer'
import { Bought } from './parts/bought'
import { Campaigns } from './parts/campaigns'
import { SelectField } from './parts/field'
import { First } from './parts/first'
import { Footer } from './parts/footer'
import { Help } from './parts/help'
import { More } from './parts/more'
import { Opened } from './parts/opened'
import { Period } from './parts/period'
import { PlanAndTax } from './parts/plan'
import { Plans } from './parts/plans'
import { Prices } from './parts/prices'
import type { Props } from './parts/props'
import { Scenarios } from './parts/scenarios'
import { SentSoFar } from './parts/sofar'
import { current, type Desk, firstDesk, restored, speak, toWorkspace } from './state/desk'
import { useFound } from './state/finding'
import { fold } from './state/folding'
import { takeIn } from './state/linked'
import { saver } from './state/saver'
import { call } from './state/server'

async function store(workspace: Workspace) {
  const answer = await call('saveWorkspace', JSON.stringify(workspace))
  if ('refused' in answer) throw new Error(answer.refused)
}

/** @param Further a section that only another build has */
export function App({ today, Further }: { today: string; Further?: FunctionComponent<Props> }) {
  const [desk, setDesk] = useState(() => firstDesk(navigator.language, today))
  const [loaded, setLoaded] = useState<'loading' | 'loaded' | 'failed'>('loading')
  const [unsaved, setUnsaved] = useState(false)
  const [helping, setHelping] = useState(false)
  const focus = useRef<string | undefined>(undefined)
  const keeper = useMemo(() => saver(store, (done) => setUnsaved(!done)), [])
  const { language } = desk
  const words = SIDEBAR_WORDS[language]
  const names = useMemo(() => WORDS[language](), [language])
  const form = current(desk)
  const result = outlook(form.valid)
  const { found, look } = useFound(loaded === 'loaded', language)
  useEffect(() => {
    if ('budget' in found) setDesk((old) => takeIn(old, found.budget))
  }, [found])

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
  }, [language])
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
    wanted?.focus()
    // What stands there is typed over.
    if (wanted instanceof HTMLInputElement) wanted.select()
  })

  const update = (next: (old: Desk) => Desk, then?: string) => {
    focus.current = then
    setDesk(next)
    // A focus may be wanted although nothing changed.
    if (then) setDesk((old) => ({ ...old }))
  }
  const props: Props = { desk, form, outlook: result, words, names, language, update }
  const closeHelp = (focused: string) => {
    focus.current = focused
    setHelping(false)
  }
  const showPrices = () => {
    setDesk((old) => fold(old, 'prices', true))
    closeHelp('prices-section')
  }
  return (
    <>
      {helping && (
        <Help
          words={words.help}
          language={language}
          close={() => closeHelp('help')}
          prices={result instanceof Refusal ? undefined : showPrices}
        />
      )}
      <div hidden={helping} class="page">
        {/* Google's panel shows the title already. */}
        <h1 class="unseen">{TITLES[language]}</h1>
        {loaded === 'failed' && (
          <p class="warn" role="alert">
            {words.loadFailed}{' '}
            <button type="button" class="text" onClick={load}>
              {words.retry}
            </button>
          </p>
        )}
        {unsaved && (
          <p class="warn" role="status">
            {words.saveFailed}
          </p>
        )}
        <Opened {...props} found={found} />
        <First {...props} />
        {form.asks === 'budget' ? <Bought {...props} /> : <Answer {...props} />}
        <div class="sections">
          <Period {...props} />
          <Campaigns {...props} />
          <PlanAndTax {...props} />
          <Plans {...props} />
          <SentSoFar {...props} />
          {Further && <Further {...props} />}
          <More {...props} />
          <Scenarios {...props} />
          <Prices {...props} />
        </div>
        <div class="end">
          <button id="help" type="button" class="text" onClick={() => setHelping(true)}>
            {words.help.open}
          </button>
          <SelectField<Language>
            id="language"
            label={words.language}
            hideLabel
            value={language}
            set={(value) => update((old) => speak(old, value))}
            options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each], lang: each }))}
          />
        </div>
        <Footer {...props} look={look} />
      </div>
    </>
  )
}
