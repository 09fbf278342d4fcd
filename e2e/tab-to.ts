import type { Locator, Page } from '@playwright/test'
import { expect } from './journey'

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if (await target.first().evaluate((element) => element === document.activeElement)) return expectToBeSeen(page)
  }
  throw new Error(`${String(target)} cannot be reached with Tab.`)
}

/** What has the focus shows it, and nothing lies over it. */
async function expectToBeSeen(page: Page) {
  const seen = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    element.scrollIntoView({ block: 'nearest' })
    const box = element.getBoundingClientRect()
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return { marked: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none', uncovered: !over || element.contains(over) || over.contains(element) }
  })
  expect(seen).toEqual({ marked: true, uncovered: true })
}

/** Somebody without a mouse, who reaches everything with Tab. Counts what they press since a page was opened: the clicks of somebody with one. */
export function byKeyboard(page: Page) {
  let presses = 0
  return {
    open: async (path: string) => { await page.goto(path); presses = 0 },
    press: async (target: Locator) => {
      await tabTo(page, target)
      await page.keyboard.press('Enter')
      presses++
    },
    type: async (target: Locator, text: string) => {
      await tabTo(page, target)
      await page.keyboard.type(text)
    },
    /** The one of a group of radios, or of a list, that is so many steps further. */
    choose: async (target: Locator, key: 'ArrowDown' | 'ArrowUp', times = 1) => {
      await tabTo(page, target)
      for (let n = 0; n < times; n++) await page.keyboard.press(key)
    },
    /** It was done with three clicks at most since the page was opened. */
    expectFew: () => expect(presses).toBeLessThanOrEqual(3),
  }
}
