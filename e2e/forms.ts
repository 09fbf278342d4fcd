import type { Page } from '@playwright/test'

/** Fills in the sign-in form that is open, and sends it. */
export async function signInHere(page: Page, { email, password }: { email: string, password: string }) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Fills in the form of a new account that is open, and sends it. */
export async function signUpHere(page: Page, { name, email, password }: { name: string, email: string, password: string }) {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Make an account' }).click()
}
