// What a look at the page finds: texts that are cut or broken inside a word, what is too wide, and what axe finds.
import type { Frame } from 'playwright-core'

/** Texts that the page cuts, breaks inside a word or a number, or lets stick out. */
export function cut(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const faults: string[] = []
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (wide > 0) faults.push(`the page is ${wide} px too wide`)
    for (const element of document.querySelectorAll<HTMLElement>(
      'label, h2, h3, h4, button, summary, p, td, th, dt, dd, li, .value, .name, .amount',
    )) {
      if (!element.checkVisibility() || element.closest('.unseen, .in-field ~ *')) continue
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') {
        faults.push(`cut: ${element.textContent}`)
      }
    }
    // A select shows its choice beside the arrow.
    const pen = document.createElement('canvas').getContext('2d')
    for (const select of document.querySelectorAll('select')) {
      const style = getComputedStyle(select)
      if (!pen || !select.checkVisibility()) continue
      pen.font = style.font
      const room =
        select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      const text = select.selectedOptions[0]?.textContent ?? ''
      if (pen.measureText(text).width > room + 0.5) faults.push(`cut in a list: ${text}`)
    }
    for (const input of document.querySelectorAll('input')) {
      if (input.checkVisibility() && input.type === 'text' && input.scrollWidth > input.clientWidth + 1)
        faults.push(`cut in a field: ${input.value}`)
    }
    // Letters and digits of one word stand on one line; Thai has no spaces, and the browser knows its words.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.checkVisibility() || parent.closest('script, style, .unseen, a, code, option')) continue
      const range = document.createRange()
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /[¥฿$A-Za-z0-9,.%’-]*[A-Za-z0-9%]/g,
      )) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1 && !word.slice(0, -1).includes('-'))
          faults.push(`broken: ${word} in ${node.textContent}`)
      }
    }
    return faults
  })
}
