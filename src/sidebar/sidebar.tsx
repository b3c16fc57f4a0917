// The sidebar's page.
import { render } from 'preact'
import { dayInJapan, monthOf } from '../pricing/month'
import { App } from './app'

/** LINE's months are Japan's; the server's answer takes the place of this clock. */
const month = monthOf(dayInJapan(Date.now()))
const app = document.getElementById('app')
if (app) render(<App month={month} />, app)
