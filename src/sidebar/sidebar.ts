// The sidebar's page.
import { cardInForce, MARKETS } from '../pricing/catalogue'

const app = document.getElementById('app')
const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)
if (app) app.textContent = `Japan: prices in force from ${cardInForce(MARKETS.JP, today).from}`
