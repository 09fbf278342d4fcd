import { expectAccessible, foldOpen } from './expect-accessible'
import { expect, test } from './journey'
import { places } from './places'

const languages = { nl: 'Dutch', en: 'English' }

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

for (const [language, name] of Object.entries(languages)) {
  test.describe(`in ${name}, light and dark`, () => {
    test.beforeEach(async ({ context, baseURL }) => {
      await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    })

    test('every page of a visitor can be used by everybody', async ({ page, graph }) => {
      for (const path of [...(await places(graph)).forVisitors, '/nowhere']) {
        await page.goto(path)
        await expectAccessible(page, path)
      }
    })

    test('every page of an administrator can be used by everybody, with everything folded open', async ({ page, graph, somebody, signIn }) => {
      await signIn(await somebody({ role: 'ADMINISTRATOR' }))
      for (const path of (await places(graph)).forMembers) {
        await page.goto(path)
        await foldOpen(page)
        await expectAccessible(page, path)
      }
    })

    test('what a click changed can be used by everybody: a support, a link to share, a form that was refused', async ({ page, newIdea, signIn }) => {
      const [idea] = [await newIdea(), await signIn()]
      await page.goto(`/ideas/${idea.slug}`)
      await page.locator('button:has-text("I support this"), button:has-text("Ik steun dit")').click()
      await expect(page.locator('.button-pressed')).toBeVisible()
      await page.locator('form:has(input[name="ideaId"]) button:has-text("Share"), form:has(input[name="ideaId"]) button:has-text("Delen")').click()
      await expect(page.locator('input[readonly]')).toBeVisible()
      await expectAccessible(page, 'an idea after support and share')

      await page.goto('/account')
      await page.locator('#current').fill('not my password')
      await page.locator('#password').fill('kort')
      await page.locator('#password').press('Enter')
      await expect(page.getByRole('alert').first()).toBeVisible()
      await expectAccessible(page, 'the account after a refusal')
    })
  })
}
