// What of a page is English, for pages in other languages.
import type { Frame } from 'playwright-core'

/** Addresses, and names that are written so in every language. */
const NAMES =
  /\S+\.\S+|@\w+|\b(for LINE|LINE Official Account Manager|LINE notification messages|Push message|API|App|Basic|Chat|Communication|Google|ID|JPY|LINE|Light|Multicast|NT|Narrowcast|Ocard|Premium|Pro|Push|Reply|Standard|THB|TWD|US|USD|UTAGE)\b/g

/** @param own further names, such as what a test typed */
export async function englishIn(
  frame: Frame,
  selector = 'body',
  own: readonly string[] = [],
): Promise<string[]> {
  const said = await frame.locator(selector).evaluate((scope) => {
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, #language')) texts.push(node.textContent ?? '')
    }
    const labels = [...scope.querySelectorAll('[aria-label]')].map(
      (each) => each.getAttribute('aria-label') ?? '',
    )
    return [...texts, ...labels]
  })
  const foreign = (text: string) =>
    own.reduce((all, name) => all.replaceAll(name, ''), text).replace(NAMES, '')
  return said.filter((text) => /[A-Za-z]{2,}/.test(foreign(text)))
}
