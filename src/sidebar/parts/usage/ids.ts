// Elements of the section that take the focus after something has changed.
export const SECTION = 'usage-section'
export const OPEN_FORM = 'usage-connect'
export const FIRST_FIELD = 'usage-first'
export const MARKET = 'usage-market'
export const READ = 'usage-read'
export const STOP = 'usage-stop'
export const MAIL = 'usage-mail'
