import type { Page } from '@playwright/test'
import { expect, test } from './journey'

/** Runs what stands in the open tab, again while the editor is still reading it, until its answer is there. */
async function answered(page: Page, word: string) {
  const window = page.locator('.result-window')
  await expect(async () => {
    await page.getByRole('button', { name: 'Execute query' }).click()
    await expect(window).toContainText(word, { timeout: 5_000 })
  }).toPass()
  await expect(window).not.toContainText('"errors"')
}

test('a partner reads how a measure is worked out, takes its query to the explorer, and sees it answered without a key', async ({ page }) => {
  await page.goto('/metrics')
  await page.getByRole('heading', { name: 'Confluence', exact: true }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Confluence' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'A worked example' })).toContainText('10/12')
  await page.getByRole('link', { name: 'Run it in the explorer' }).click()
  await expect(page.getByRole('tab').first()).toContainText('Confluence')
  await answered(page, '"confluence"')
})

test('the explorer opens with examples in tabs of their own, each answered without a key', async ({ page }) => {
  await page.goto('/explorer')
  for (const [name, word] of [['GainingConfluence', '"supportCount"'], ['Communities', '"memberCount"'], ['BothWays', '"medianHours"'], ['Search', '"search"'], ['Contract', '"inputFields"']] as const) {
    await page.getByRole('tab').filter({ hasText: name }).click()
    await answered(page, word)
  }
})
