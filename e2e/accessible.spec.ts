import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { places } from './places'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectAccessible(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const told = violations.map(({ id, help, nodes }) => `${where}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect.soft(told).toEqual([])
}

for (const language of ['nl', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language === 'nl' ? 'Dutch' : 'English'}, ${theme}`, () => {
      test.use({ colorScheme: theme })
      test.beforeEach(async ({ context, baseURL }) => {
        await context.addCookies([{ name: 'language', value: language, url: baseURL }, { name: 'theme', value: theme, url: baseURL }])
      })

      test('every page of a visitor can be used by everybody', async ({ page, graph }) => {
        test.setTimeout(120_000)
        for (const path of [...(await places(graph)).forVisitors, '/nowhere']) {
          await page.goto(path)
          await expectAccessible(page, path)
        }
      })

      test('every page of an administrator can be used by everybody, also with everything folded open and after a form was refused', async ({ page, graph, somebody, signIn }) => {
        test.setTimeout(120_000)
        await signIn(await somebody({ role: 'ADMINISTRATOR' }))
        for (const path of (await places(graph)).forMembers) {
          await page.goto(path)
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
          await expectAccessible(page, path)
        }
        await page.goto('/account')
        await page.locator('#current').fill('not my password')
        await page.locator('#password').fill('kort')
        await page.locator('#password').press('Enter')
        await expect(page.getByRole('alert').first()).toBeVisible()
        await expectAccessible(page, '/account after a refusal')
      })
    })
  }
}
