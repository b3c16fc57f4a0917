// The sidebar's page in the build that reads usage from LINE.
import { render } from 'preact'
import { dayInJapan } from '../pricing/month'
import { App } from './app'
import { Usage } from './parts/usage'

/** LINE's days are Japan's; the server's answer takes the place of this clock. */
const today = dayInJapan(Date.now())
const app = document.getElementById('app')
if (app) render(<App today={today} Further={Usage} />, app)
