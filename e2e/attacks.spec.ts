import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './journey'
import { startOwnPortal } from './own-portal'
import { unique } from './people'

/** The fields of the form that supports an idea, as a browser without scripts would send them. */
async function supportForm(client: APIRequestContext, path: string): Promise<Record<string, string>> {
  const html = await (await client.get(path)).text()
  const form = html.match(/<form[^>]*>(?:(?!<\/form>).)*value="support"(?:(?!<\/form>).)*<\/form>/s)?.[0] ?? ''
  const plain = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
  return Object.fromEntries([...form.matchAll(/<input[^>]*>/g)].map(([input]) => [plain(/name="([^"]*)"/.exec(input)?.[1]), plain(/value="([^"]*)"/.exec(input)?.[1])]))
}

test('a form that another site sends in a member’s name does nothing; the same form from here does', async ({ page, signIn, newIdea, graph, baseURL }) => {
  const [person, idea] = [await signIn(), await newIdea()]
  const path = `/ideas/${idea.slug}`
  const supports = async () => (await graph('MATCH (:Member {id: $memberId})-[act:SUPPORTED]->(:Idea {id: $ideaId}) RETURN act.id', { memberId: person.memberId, ideaId: idea.id })).length
  const multipart = await supportForm(page.request, path)
  expect(multipart).toMatchObject({ stance: 'support', ideaId: idea.id })
  for (const origin of ['https://evil.example', 'null', `${baseURL}.evil.example`]) {
    const answer = await page.request.post(path, { multipart, headers: { origin } })
    expect(answer.status(), origin).toBeGreaterThanOrEqual(400)
    expect(await supports(), origin).toBe(0)
  }
  await page.request.post(path, { multipart, headers: { origin: baseURL ?? '' } })
  expect(await supports()).toBe(1)
})

test('a mutation that another site sends does nothing, in any form that needs no permission', async ({ page, signIn, newIdea, graph }) => {
  const [person, idea] = [await signIn(), await newIdea()]
  const query = `mutation { supportIdea(input: {ideaId: "${idea.id}", idempotencyKey: "${randomUUID()}"}) { __typename } }`
  const asks = [
    () => page.request.post('/api/graphql', { form: { query } }),
    () => page.request.post('/api/graphql', { data: JSON.stringify({ query }), headers: { 'content-type': 'text/plain' } }),
    () => page.request.get('/api/graphql', { params: { query } }),
    () => page.request.post('/api/graphql', { data: { query }, headers: { origin: 'https://evil.example' } }),
    () => page.request.post('/api/graphql', { data: { query }, headers: { 'sec-fetch-site': 'cross-site' } }),
  ]
  for (const [index, ask] of asks.entries()) expect((await ask()).status(), `way ${index + 1}`).toBeGreaterThanOrEqual(400)
  expect(await graph('MATCH (:Member {id: $memberId})-[act:SUPPORTED]->() RETURN act.id', { memberId: person.memberId })).toEqual([])
})

test('the cookie of a session is closed to scripts, and one that was tampered with signs nobody in', async ({ page, signIn, context, baseURL }) => {
  const person = await signIn()
  const session = (await context.cookies()).find(({ name }) => name.endsWith('tributary.session'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  await page.goto('/account')
  await expect(page.getByText(`Signed in as ${person.name}`)).toBeVisible()
  expect(await page.evaluate(() => document.cookie)).not.toContain('session')
  const value = session?.value ?? ''
  for (const bad of [`${value.slice(0, -4)}AAAA`, value.slice(0, 40), 'eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.', 'x'.repeat(4_000)]) {
    await context.clearCookies()
    await context.addCookies([{ name: session?.name ?? '', value: bad, url: baseURL }])
    await page.goto('/account')
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  }
})

test('signing in leads to no other site, whatever is asked for', async ({ page, somebody, baseURL }) => {
  const { email, password } = await somebody()
  for (const callbackUrl of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', `${baseURL}.evil.example`, `${baseURL}//evil.example`]) {
    const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json() as { csrfToken: string }
    const answer = await page.request.post('/api/auth/callback/credentials', { form: { csrfToken, email, password, callbackUrl, json: 'true' } })
    const { url } = await answer.json() as { url: string }
    expect(new URL(url).origin, callbackUrl).toBe(baseURL)
    expect(new URL(url).pathname, callbackUrl).toBe('/')
  }
})

test('headers that once opened doors open none: an account page stays closed to visitors', async ({ page }) => {
  for (const headers of [
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' }, { 'x-nextjs-data': '1' }, { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/account' }, { 'x-forwarded-host': 'evil.example' }, { 'next-action': '0'.repeat(42) },
  ] as Record<string, string>[]) {
    const answer = await page.request.get('/account', { headers, maxRedirects: 0 })
    const told = `${JSON.stringify(answer.headers())} ${await answer.text()}`
    expect(told, JSON.stringify(headers)).not.toContain('Where you are signed in')
    expect(told, JSON.stringify(headers)).not.toContain('evil.example')
  }
})

test('the twenty-sixth attempt from one address is told to wait, whatever address it claims to come from', async ({ playwright }) => {
  const portal = await startOwnPortal()
  try {
    const client = await playwright.request.newContext({ baseURL: portal.url })
    const { csrfToken } = await (await client.get('/api/auth/csrf')).json() as { csrfToken: string }
    const attempt = (number: number) => client.post('/api/auth/callback/credentials', {
      form: { csrfToken, email: `nobody-${unique()}@example.org`, password: 'whatever this is', json: 'true' },
      headers: { 'x-forwarded-for': `203.0.113.${number}`, 'x-real-ip': `203.0.113.${number}`, forwarded: `for=203.0.113.${number}` },
    })
    for (let number = 1; number <= 25; number++) expect((await attempt(number)).status()).toBe(401)
    const refused = await attempt(26)
    expect(refused.status()).toBe(429)
    expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(200)
    await client.dispose()
  } finally {
    await portal.stop()
  }
})
