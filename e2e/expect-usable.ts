import type { Page } from '@playwright/test'
import { expectAccessible, foldOpen } from './expect-accessible'
import { expect } from './journey'

/** One visit that checks several things, with everything folded open: axe in both themes, 320 pixels, what can be pressed, and the keyboard. */
export async function expectUsable(page: Page, path: string) {
  await page.goto(path)
  await foldOpen(page)
  await expectAccessible(page, path)
  await expectToFit(page, path)
  await expectFocus(page, path)
}

/** At 320 pixels nothing scrolls sideways, and what can be pressed is 24 pixels high and wide or more, or stands in a sentence. */
async function expectToFit(page: Page, path: string) {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const softly = expect.configure({ soft: true })
  await softly.poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${path} is too wide`).toBeLessThanOrEqual(320) // a page takes a moment to settle in its new width
  const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a, button, summary, input:not([type=hidden]), select')]
    .filter((element) => element.checkVisibility() && !element.closest('p, li, td, figcaption, h1, h2, h3') && !element.matches('.skip'))
    .filter((element) => { const box = (element.closest('label') ?? element).getBoundingClientRect(); return box.width < 24 || box.height < 24 })
    .map((element) => element.outerHTML.slice(0, 120)))
  softly({ path, small }).toEqual({ path, small: [] })
  if (size) await page.setViewportSize(size)
}

/** Everything that can be pressed or filled takes the focus and shows that it has it, in the order in which it stands. */
async function expectFocus(page: Page, path: string) {
  await page.keyboard.press('Tab')
  const wrong = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button:not([disabled]), summary, input:not([type=hidden]), select, textarea')]
    .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
    .filter((element) => {
      element.focus({ preventScroll: true })
      const marked = [element, element.closest('label')].some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
      })
      return element.tabIndex > 0 || element !== document.activeElement || !marked
    })
    .map((element) => element.outerHTML.slice(0, 120)))
  expect.soft({ path, wrong }).toEqual({ path, wrong: [] })
}
