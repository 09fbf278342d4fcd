import { expect, test } from './journey'
import { places } from './places'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor reads every kind of page', async ({ page, graph }) => {
    for (const path of (await places(graph)).forVisitors) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      await expect(page.getByRole('main'), path).not.toBeEmpty()
      await expect(page, path).toHaveTitle(/Tributary/)
    }
  })

  test('a visitor goes from the front page to an idea, reads where its attention comes from, also as a table, and how that is measured', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('region', { name: 'Live ideas' }).getByRole('heading', { level: 3 }).getByRole('link').first().click()
    const confluence = page.getByRole('region', { name: 'Where the attention comes from' })
    await expect(confluence.getByText(/Attention from/).first()).toBeVisible()
    await confluence.getByText('The same figures as a table').click()
    await expect(confluence.getByRole('table')).toContainText('Last 28 days')
    await confluence.getByRole('figure').getByRole('link', { name: 'How is this measured?' }).click()
    await expect(page).toHaveURL(/\/metrics#/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('a visitor searches and finds', async ({ page, newIdea }) => {
    const idea = await newIdea()
    await page.goto('/search')
    await page.getByRole('searchbox').fill(idea.title.split(' ').pop() ?? '')
    await page.getByRole('searchbox').press('Enter')
    await page.getByRole('link', { name: idea.title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea.title)
  })
})

test('a page that is not there says so, with status 404 and ways on', async ({ page }) => {
  for (const path of ['/nowhere', '/ideas/no-such-idea', '/communities/no-such', '/members/nobody-of-that-name', '/organizations/no-such', '/topics/no-such']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' }), path).toBeVisible()
    await expect(page.getByRole('link', { name: 'See all ideas' }), path).toBeVisible()
  }
})
