import { createHash, randomBytes } from 'node:crypto'
import { expectUsable } from './expect-usable'
import { expect, test } from './journey'
import { signInAs } from './people'

const COMMENT = 'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }'

test('a member makes a key, reads it once, lets a program write with it, and ends it', async ({ page, signIn, newIdea, request }) => {
  const [idea] = [await newIdea(), await signIn()]
  const write = (key: string) => request.post('/api/graphql', {
    headers: { authorization: `Bearer ${key}` }, data: { query: COMMENT, variables: { input: { ideaId: idea.id, body: 'Said by a program.', idempotencyKey: crypto.randomUUID() } } },
  })
  await page.goto('/me/keys')
  await page.getByLabel('What is it for?').fill('My dashboard')
  await page.getByLabel('Read and write', { exact: true }).check()
  await page.getByRole('button', { name: 'Make the key' }).click()
  const key = await page.getByRole('textbox', { name: 'Your key', exact: true }).inputValue()
  expect(key).toMatch(/^trib_[0-9A-Z]{26}_[\w-]{43}$/)
  expect(await (await write(key)).json()).toMatchObject({ data: { comment: { __typename: 'CommentSuccess' } } })

  await page.goto('/me/keys')
  await expect(page.locator('body')).not.toContainText(key)
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'My dashboard' }) })
  await expect(async () => { // it is noted a moment after the answer
    await page.reload()
    await expect(row).toContainText('last used', { timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
  await row.locator('summary', { hasText: 'End it' }).click()
  await row.getByRole('button', { name: 'End: My dashboard' }).click()
  await expect(row).toContainText('ended')
  expect((await write(key)).status()).toBe(401)
})

for (const javaScriptEnabled of [true, false]) {
  test(`an app asks a member to let it act for them, acts when they agree, and is ended by them${javaScriptEnabled ? '' : ', without scripts'}`, async ({ browser, baseURL, somebody, as, request }) => {
    const [member, maker] = [await somebody(), await somebody()]
    const redirectUri = 'http://127.0.0.1:9/back'
    const Register = 'mutation ($input: RegisterAppInput!) { registerApp(input: $input) { ... on RegisterAppSuccess { app { id } } } }'
    const input = { name: 'Weather of ideas', url: 'https://app.example/', redirectUris: [redirectUri], idempotencyKey: crypto.randomUUID() }
    const { registerApp: { app } } = await (await as(maker))(Register, { input }) as { registerApp: { app: { id: string } } }
    const verifier = randomBytes(32).toString('base64url')
    const asked = new URLSearchParams({
      client_id: app.id, redirect_uri: redirectUri, response_type: 'code', scope: 'write', state: 'here', code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    })

    const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: 'en-GB' })
    const page = await context.newPage()
    await page.route('http://127.0.0.1:9/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Welcome back.' }))
    await page.goto(`/oauth/authorize?${asked}`)
    await expect(page).toHaveURL(/\/sign-in\?return=/)
    await signInAs(page.request, member)
    await page.goto(`/oauth/authorize?${asked}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weather of ideas wants to act for you')
    await expect(page.getByText(`@${maker.handle}`)).toBeVisible()
    if (javaScriptEnabled) await expectUsable(page, `/oauth/authorize?${asked}`)
    await page.goto(`/oauth/authorize?${asked}`)
    await page.getByRole('button', { name: 'Agree' }).click()
    await expect(page.getByText('Welcome back.')).toBeVisible()
    const back = new URL(page.url()).searchParams
    expect(back.get('state')).toBe('here')

    const given = await request.post('/oauth/token', { form: { grant_type: 'authorization_code', code: back.get('code') ?? '', redirect_uri: redirectUri, client_id: app.id, code_verifier: verifier } })
    const { access_token: key } = await given.json()
    const who = () => request.post('/api/graphql', { headers: { authorization: `Bearer ${key}` }, data: { query: '{ viewer { handle } }' } })
    expect(await (await who()).json()).toMatchObject({ data: { viewer: { handle: member.handle } } })

    await page.goto('/me/keys')
    await page.getByRole('button', { name: 'End what you let Weather of ideas do' }).click()
    await expect(page.getByText('You let no app act for you.')).toBeVisible()
    expect((await who()).status()).toBe(401)
    await context.close()
  })
}
