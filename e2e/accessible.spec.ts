import { expectAccessible } from './expect-accessible'
import { expectUsable } from './expect-usable'
import { expect, test } from './journey'
import { signInAs } from './people'
import { fatma, hanneke, places } from './places'

const languages = { nl: 'Dutch', en: 'English' }

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

for (const [language, name] of Object.entries(languages)) {
  test.describe(`in ${name}, light and dark`, () => {
    test.beforeEach(async ({ context, baseURL }) => {
      await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    })

    for (const half of ['first', 'second']) {
      test(`every page of a visitor can be used by everybody, folded open, 320 pixels wide and with the keyboard: the ${half} half`, async ({ page, graph }) => {
        const all = [...(await places(graph)).forVisitors, '/nowhere']
        const middle = Math.ceil(all.length / 2)
        for (const path of half === 'first' ? all.slice(0, middle) : all.slice(middle)) await expectUsable(page, path)
      })
    }

    test('every page of an administrator can be used by everybody, folded open, 320 pixels wide and with the keyboard', async ({ page, graph, somebody, signIn }) => {
      await signIn(await somebody({ role: 'ADMINISTRATOR' }))
      for (const path of (await places(graph)).forMembers) await expectUsable(page, path)
    })

    test('every page of an author and of somebody of an organization can be used by everybody, folded open, 320 pixels wide and with the keyboard', async ({ page, graph }) => {
      const { forAuthors, forStaff } = await places(graph)
      await signInAs(page.request, fatma)
      for (const path of forAuthors) await expectUsable(page, path)
      await page.context().clearCookies({ name: /session-token/ })
      await signInAs(page.request, hanneke)
      for (const path of forStaff) await expectUsable(page, path)
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
