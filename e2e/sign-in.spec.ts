import type { Page } from '@playwright/test'
import { signInHere, signUpHere } from './forms'
import { expect, test } from './journey'
import { unique } from './people'

async function tryToSignIn(page: Page, email: string, password: string) {
  await page.goto('/sign-in')
  await signInHere(page, { email, password })
}

test('somebody makes an account, is greeted by name, signs out, and signs in again', async ({ page }) => {
  const [name, email] = [`Noor ${unique()}`, `noor-${unique()}@example.org`]
  await page.goto('/sign-up?return=/ideas')
  await signUpHere(page, { name, email, password: 'drie eenden in het riet' })
  await expect(page).toHaveURL('/ideas')
  await page.getByRole('link', { name: `My account: ${name}` }).click()
  await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await tryToSignIn(page, email, 'drie eenden in het riet')
  await expect(page.getByText('You are signed in.')).toBeVisible()
})

test('everything that is not right with a new account is said at once, beside its field, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-up')
  await signUpHere(page, { name: 'Noor', email: 'noor at example', password: 'welkom01' })
  await expect(page.getByRole('alert').filter({ hasText: '2 things are not right yet' })).toBeFocused()
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/no e-mail address/)
  await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/first that anybody would guess/)
  await expect(page.getByLabel('Name')).toHaveValue('Noor')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
})

test('a wrong password and an unknown address are answered with the same words, and too many tries with when to try again', async ({ page, somebody }) => {
  const person = await somebody()
  const alert = page.getByRole('alert').filter({ hasText: 'not right yet' })
  await tryToSignIn(page, `nobody-${unique()}@example.org`, 'whatever this is')
  const toStranger = await alert.innerText()
  await tryToSignIn(page, person.email, 'whatever this is')
  expect(await alert.innerText()).toBe(toStranger)
  for (let attempt = 2; attempt <= 4; attempt++) {
    await tryToSignIn(page, person.email, 'whatever this is')
    await expect(alert).toContainText('do not belong together')
  }
  await tryToSignIn(page, person.email, person.password)
  await expect(alert).toContainText(/Too many attempts\. You can try again in (one second|2 seconds)\./)
  await page.waitForTimeout(2_000)
  await tryToSignIn(page, person.email, person.password)
  await expect(page.getByText('You are signed in.')).toBeVisible()
})

test('a session that is ended from another browser is over there at once', async ({ page, signIn, browser, baseURL }) => {
  const person = await signIn()
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await tryToSignIn(other, person.email, person.password)
  await expect(other.getByText('You are signed in.')).toBeVisible()

  await page.goto('/account')
  const sessions = page.getByRole('region', { name: 'Where you are signed in' }).getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  await page.getByRole('button', { name: /^End the session/ }).click()
  await expect(sessions).toHaveCount(1)
  await other.reload()
  await expect(other.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
  await elsewhere.close()
})

test('a changed password ends every other session, and only the new one signs in', async ({ page, signIn, browser, baseURL }) => {
  const person = await signIn()
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await tryToSignIn(other, person.email, person.password)
  await expect(other.getByText('You are signed in.')).toBeVisible()

  await page.goto('/account')
  await page.getByLabel('Current password').fill(person.password)
  await page.getByLabel('New password').fill('vier zwanen op het water')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await tryToSignIn(other, person.email, person.password)
  await expect(other.getByText('do not belong together')).toBeVisible()
  await tryToSignIn(other, person.email, 'vier zwanen op het water')
  await expect(other.getByText('You are signed in.')).toBeVisible()
  await elsewhere.close()
})

test('whoever changes their mind at the sign-in page is back where they were, and nothing is done', async ({ page, newIdea, signIn }) => {
  const idea = await newIdea()
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByRole('button', { name: 'I support this' }).click()
  await page.getByRole('button', { name: 'Rather not' }).click()
  await expect(page).toHaveURL(`/ideas/${idea.slug}`)
  await signIn()
  await page.reload()
  await expect(page.getByText('Nobody supports this yet')).toBeVisible()
})

test('a link that would lead away after signing in leads home', async ({ page, somebody }) => {
  await page.goto('/sign-in?return=%2F%5Cevil.example')
  await signInHere(page, await somebody())
  await expect(page).toHaveURL('/')
})

test('in the demo one click signs in as one of its people', async ({ page }) => {
  await page.goto('/sign-in?return=/communities')
  await page.getByRole('button', { name: 'Sign in as a customer' }).click()
  await expect(page).toHaveURL('/communities')
  await expect(page.getByRole('link', { name: /My account: Fatma/ })).toBeVisible()
})
