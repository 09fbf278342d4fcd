import { expect, test } from './journey'

test('a partner reads how a measure is worked out, takes its query to the explorer, and sees it answered without a key', async ({ page }) => {
  await page.goto('/metrics')
  await page.getByRole('heading', { name: 'Confluence', exact: true }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Confluence' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'A worked example' })).toContainText('10/12')
  await page.getByRole('link', { name: 'Run it in the explorer' }).click()
  await page.getByRole('button', { name: 'Execute query' }).click()
  await expect(page.locator('.result-window')).toContainText('"confluence"')
  await expect(page.locator('.result-window')).not.toContainText('"errors"')
})

test('the explorer opens with examples in tabs of their own, each answered without a key', async ({ page }) => {
  await page.goto('/explorer')
  const tabs = page.getByRole('tab')
  await expect(tabs.first()).toBeVisible()
  for (const name of ['GainingConfluence', 'Communities', 'BothWays', 'Search', 'Contract']) {
    await tabs.filter({ hasText: name }).click()
    await page.getByRole('button', { name: 'Execute query' }).click()
    await expect(page.locator('.result-window')).toContainText('"data"')
    await expect(page.locator('.result-window')).not.toContainText('"errors"')
  }
})
