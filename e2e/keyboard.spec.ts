import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { unique } from './people'

/** Presses Tab until something of this role and name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox' | 'radio', name: string | RegExp) {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return expectToBeSeen(page)
  }
  throw new Error(`${role} «${String(name)}» cannot be reached with Tab.`)
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

test('the first Tab leads past the menu to the content', async ({ page }) => {
  await page.goto('/ideas')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('somebody signs in, supports an idea and comments on it with the keyboard alone', async ({ page, somebody, newIdea }) => {
  const [person, idea, said] = [await somebody(), await newIdea(), `Typed, not clicked ${unique()}`]
  await page.goto(`/ideas/${idea.slug}`)
  await tabTo(page, 'button', 'I support this')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await tabTo(page, 'textbox', 'E-mail address')
  await page.keyboard.type(person.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(person.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'You support this' })).toBeVisible()

  await tabTo(page, 'textbox', 'Your comment')
  await page.keyboard.type(said)
  await tabTo(page, 'button', 'Post comment')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').filter({ hasText: said })).toContainText(person.name)
})
