import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './journey'

/** What a theme can change; all else has been judged in the first. */
const ofColours = ['color-contrast', 'link-in-text-block']
type Rules = Parameters<AxeBuilder['options']>[0]['runOnly']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The theme is on the screen: nothing is on its way from the other one any more, two frames later. */
const showIn = (page: Page, theme: string) => page.evaluate(async (name) => {
  document.documentElement.dataset.theme = name
  const frame = () => new Promise((drawn) => { requestAnimationFrame(drawn) })
  await frame()
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  await frame()
}, theme)

/** One run in the page itself, which names only what is wrong: no frame of ours comes from elsewhere, and the long way opens a page for each look. */
const judge = (page: Page, runOnly: Rules) => new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ['violations'] }).analyze()

/** Nothing that axe knows to be wrong, neither light nor dark. Without motion: colours on their way from one theme to the other are nobody's. */
export async function expectAccessible(page: Page, where: string) {
  await expect(page, 'a page that was clicked to has its title a moment later').toHaveTitle(/./)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const theme of ['light', 'dark']) {
    await showIn(page, theme)
    const { violations } = await judge(page, theme === 'light' ? { type: 'tag', values: tags } : { type: 'rule', values: ofColours })
    const told = violations.map(({ id, help, nodes }) => `${where}, ${theme}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    expect.soft(told).toEqual([])
  }
}

/** Folds everything open, so that what it hides is judged too. */
export const foldOpen = (page: Page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
