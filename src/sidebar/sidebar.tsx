// The sidebar's page.
import { render } from 'preact'
import { dayInJapan } from '../pricing/month'
import { App } from './app'

/** LINE's days are Japan's; the server's answer takes the place of this clock. */
const today = dayInJapan(Date.now())
const app = document.getElementById('app')
if (app) render(<App today={today} />, app)
