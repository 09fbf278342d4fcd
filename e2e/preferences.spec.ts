import { signInHere } from './forms'
import { expect, test } from './journey'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('somebody chooses Dutch and a dark page, and both stay on the next page', async ({ page }) => {
      await page.goto('/ideas')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await page.getByRole('button', { name: 'Nederlands' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Ideeën' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
      await page.getByRole('button', { name: 'Donker' }).click()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await page.goto('/communities')
      await expect(page.getByRole('heading', { level: 1, name: 'Gemeenschappen' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    })
  })
}

test('a browser that asks for Dutch is answered in Dutch, and one that asks for neither language too', async ({ browser, baseURL }) => {
  for (const locale of ['nl-NL', 'fr-FR']) {
    const context = await browser.newContext({ baseURL, locale })
    const page = await context.newPage()
    await page.goto('/ideas')
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await context.close()
  }
})

test('a device in dark mode gets a dark page unasked', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/ideas')
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).not.toBe(light)
})

test('the language that a member chose greets them in another browser', async ({ page, signIn, browser, baseURL }) => {
  const person = await signIn()
  await page.goto('/account')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Nederlands')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Bewaard.')).toBeVisible()
  const context = await browser.newContext({ baseURL, locale: 'en-GB' })
  const other = await context.newPage()
  await other.goto('/sign-in')
  await signInHere(other, person)
  await expect(other.getByText('Je bent ingelogd.')).toBeVisible()
  await context.close()
})
