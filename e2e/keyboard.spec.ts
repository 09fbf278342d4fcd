import { expect, test } from './journey'
import { unique } from './people'
import { tabTo } from './tab-to'

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
  await tabTo(page, page.getByRole('button', { name: 'I support this', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await tabTo(page, page.getByRole('textbox', { name: 'E-mail address', exact: true }))
  await page.keyboard.type(person.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(person.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'You support this' })).toBeVisible()

  await tabTo(page, page.getByRole('textbox', { name: 'Your comment', exact: true }))
  await page.keyboard.type(said)
  await tabTo(page, page.getByRole('button', { name: 'Post comment', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').filter({ hasText: said })).toContainText(person.name)
})
