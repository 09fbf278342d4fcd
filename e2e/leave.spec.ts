import { expect, test } from './journey'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('somebody takes their archive along and leaves: their idea stays without a name, and nobody can sign in as them', async ({ page, signIn, newIdea }) => {
      const idea = await newIdea()
      await signIn(idea.author)
      await page.goto('/account')
      await page.getByRole('link', { name: 'Your archive' }).click()
      const address = await page.getByRole('link', { name: 'Download your archive' }).getAttribute('href')
      const archive = await page.request.get(address ?? '')
      expect(archive.headers()['content-type']).toBe('application/zip')
      expect((await archive.body()).subarray(0, 2).toString()).toBe('PK')

      await page.getByRole('link', { name: 'Leave this portal' }).click()
      await page.getByLabel('Current password').fill('something else')
      await page.getByRole('button', { name: 'Leave for good' }).click()
      await expect(page.getByText('This is not your current password.').first()).toBeVisible()
      await page.getByLabel('Current password').fill(idea.author.password)
      await page.getByRole('button', { name: 'Leave for good' }).click()
      await expect(page.getByText('You have left.')).toBeVisible()

      await page.goto(`/ideas/${idea.slug}`)
      await expect(page.getByRole('heading', { level: 1, name: idea.title })).toBeVisible()
      await expect(page.getByText(idea.author.name)).toHaveCount(0)
      expect((await page.request.get(`/members/${idea.author.handle}`)).status()).toBe(404)
    })
  })
}

test('feeds, WebFinger and the key of archives are there for whoever asks', async ({ page, newIdea, baseURL }) => {
  const idea = await newIdea()
  const feed = await page.request.get(`/ideas/${idea.slug}/feed/atom`)
  expect([feed.status(), feed.headers()['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8'])
  expect(await feed.text()).toContain(idea.title)
  const host = new URL(baseURL ?? '').host
  const { links } = await (await page.request.get(`/.well-known/webfinger?resource=acct:ideas@${host}`)).json() as { links: { rel: string, href: string }[] }
  const actor = await (await page.request.get(links.find(({ rel }) => rel === 'self')?.href ?? '')).json() as { outbox: string }
  const { orderedItems } = await (await page.request.get(`${actor.outbox}?page=1`)).json() as { orderedItems: { object: { name: string } }[] }
  expect(orderedItems.map(({ object }) => object.name)).toContain(idea.title)
  const article = await page.request.get(`/id/${idea.id}`, { headers: { accept: 'application/activity+json' } })
  expect(await article.json()).toMatchObject({ type: 'Article', name: idea.title })
  expect(await (await page.request.get('/.well-known/tributary-export-key')).text()).toContain('BEGIN PUBLIC KEY')
  expect((await page.request.get('/policyz')).status()).toBe(200)
})
