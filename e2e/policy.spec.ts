import { test as loud } from '@playwright/test' // the browser says aloud what it refuses
import { expect, test } from './journey'

loud('only scripts that carry the nonce of their answer run, and no two answers share one', async ({ page, request }) => {
  const nonces = await Promise.all(['/', '/ideas'].map(async (path) => {
    const answer = await request.get(path)
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    return nonce
  }))
  expect(new Set(nonces).size).toBe(2)

  await page.goto('/ideas')
  const ran = await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.smuggled = true">')
    return new Promise((resolve) => setTimeout(() => resolve('smuggled' in window), 500))
  })
  expect(ran).toBe(false)
})

test.describe('addresses that nobody could have meant', () => {
  for (const path of ['/ideas/%ff', `/ideas/${'a'.repeat(400)}`, '/ideas?after=nonsense', '/communities/%E0%A4%A']) {
    test(`${path.slice(0, 30)} is a page that is not there, and says what helps`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404)
      await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
    })
  }
})
