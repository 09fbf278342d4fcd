import { signInHere } from './forms'
import { expect, test } from './journey'
import { startOwnPortal, type OwnPortal } from './own-portal'

let portal: OwnPortal
test.beforeAll(async () => { portal = await startOwnPortal() })
test.afterAll(() => portal.stop())
test.afterEach(() => portal.line.mend())

const faults = [
  { fault: 'is gone', happen: () => portal.line.cut() },
  { fault: 'is frozen', happen: () => portal.line.freeze() },
]

for (const { fault, happen } of faults) {
  test(`while the database ${fault}, every page says so within four seconds, and is itself again soon after`, async ({ page }) => {
    expect((await page.goto(`${portal.url}/ideas`))?.status()).toBe(200)
    happen()
    for (const path of ['/', '/ideas/any', '/communities/any', '/sign-in', '/account']) {
      const began = Date.now()
      const answer = await page.goto(`${portal.url}${path}`)
      expect(Date.now() - began, path).toBeLessThan(4_000)
      expect(answer?.status(), path).toBe(503)
      expect(answer?.headers()['retry-after'], path).toBe('5')
      await expect(page.getByRole('heading', { level: 1, name: 'We cannot reach our memory just now' }), path).toBeVisible()
    }
    expect((await page.request.get(`${portal.url}/healthz`)).status()).toBe(200)
    expect((await page.request.get(`${portal.url}/readyz`)).status()).toBe(503)

    portal.line.mend()
    await expect(async () => {
      expect((await page.goto(`${portal.url}/ideas`))?.status()).toBe(200)
    }).toPass({ timeout: 6_000 })
  })
}

test('a form that is sent while the database is away says that nothing is lost, and works when it is back', async ({ page, somebody }) => {
  const person = await somebody()
  await page.goto(`${portal.url}/sign-in`)
  portal.line.cut()
  await signInHere(page, person)
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing is lost' })).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(person.email)
  portal.line.mend()
  await expect(async () => expect((await page.request.get(`${portal.url}/readyz`)).status()).toBe(200)).toPass()
  await signInHere(page, person)
  await expect(page.getByText('You are signed in.')).toBeVisible()
})
