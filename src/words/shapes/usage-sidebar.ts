// What the sidebar says of usage that is read from LINE, in every language.

export interface UsageSidebarWords {
  heading: string
  /** Beside the heading while the section is folded. */
  none: string
  accounts(count: number): string
  near: string
  over: string
  faulty: string
  loadFailed: string
  intro: string
  reads: string
  connect: {
    open: string
    add: string
    how: string
    byChannel: string
    byToken: string
    channel: string
    secret: string
    whereChannel: string
    token: string
    whereToken: string
    /** Who could misuse it. */
    who: string
    test: string
    testing: string
    tested(name: string, id: string): string
    sent(messages: string): string
    confirm: string
    suggested: string
    unsuggested: string
    choose: string
    connect: string
    cancel: string
    connected(name: string): string
    errors: { channel: string; secret: string; token: string; plan: string }
  }
  month: {
    soFar(month: string): string
    share(percent: number, included: string): string
    used: string
    left(messages: string): string
    lasts(date: string): string
    lastsOut: string
    cost(said: string): string
    likely(messages: string, said: string): string
    planned(messages: string, said: string): string
    /** In the place of the month's end, where LINE stops before. */
    reaches(messages: string): string
    limit(messages: string): string
    /** Where that is near. */
    reserves: string
    stopped(messages: string): string
    noLimit: string
    counted(date: string, messages: string): string
    uncounted: string
    missingDays(count: number): string
    unclassified(messages: string): string
    noPlan(month: string): string
    earlier: string
    messages(messages: string): string
    /** In the place of an amount, where the plan does not send so many. */
    beyond: string
    overPlan: string
  }
  account: {
    read(time: string): string
    never: string
    missing(figures: string): string
    figures: Readonly<Record<'quota' | 'consumption' | 'messages' | 'friends', string>>
    requestId(id: string): string
    settings: string
    keptChannel(ends: string): string
    keptToken(ends: string): string
    save: string
    saved: string
    forget: string
    forgetAsk(name: string): string
    forgetYes: string
    keep: string
    forgotten(name: string): string
  }
  budget: {
    label: string
    hint: string
    none: string
    missing: string
    states: Readonly<Record<'filled' | 'waiting' | 'gone' | 'unreadable' | 'accounts' | 'protected', string>>
  }
  reading: {
    read: string
    stop: string
    begins(name: string): string
    now(name: string, done: number, wanted: number): string
    done: string
    stopped: string
    failed: string
    waiting(count: number): string
  }
  daily: {
    label: string
    hint: string
    on: string
    off: string
    last(fault: string): string
  }
  mail: {
    heading: string
    address: string
    hint: string
    needsDaily: string
    save: string
    stop: string
    saved(address: string): string
    stopped: string
    error: string
  }
  consent: { asked: string; link: string; first: string; newTab: string }
}
