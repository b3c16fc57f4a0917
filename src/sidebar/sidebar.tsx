// The sidebar's page.
import { render } from 'preact'
import { App } from './app'

/** LINE's months are Japan's; the server's answer takes the place of this clock. */
const month = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 7)
const app = document.getElementById('app')
if (app) render(<App month={month} />, app)
