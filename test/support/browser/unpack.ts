// Unpacks the browser once, before test files start side by side.
import { findChromium } from '../../../scripts/browser.mjs'

export default async function setup() {
  await findChromium()
}
