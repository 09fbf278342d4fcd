import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as loud, type Page } from '@playwright/test' // a frame of a site that may not show it complains aloud
import { expect, test } from './journey'
import { organizationOf } from './organization'
import { signInAs } from './people'

/** A page of another site at `localhost` (the portal is at 127.0.0.1), with the one line of ours. */
async function otherSite(line: string, visit: (url: string) => Promise<void>) {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Another site</title><body>${line}`)).listen(0, 'localhost')
  await new Promise((listening) => server.once('listening', listening))
  try {
    await visit(`http://localhost:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())?.height ?? 0

test('people of an organization let another site show an idea: one line there puts it in a frame as high as what is in it', async ({ page, somebody, newIdea, graph, baseURL, browser }) => {
  const staff = await somebody()
  const { slug, communityId } = await organizationOf(graph, staff)
  const idea = await newIdea({ communityId })
  await signInAs(page.request, staff)
  await otherSite(`<script async src="${baseURL}/embed.js" data-idea="${idea.slug}" data-theme="dark" data-lang="en"></script>`, async (url) => {
    await page.goto(`/organizations/${slug}/settings`)
    await page.getByRole('link', { name: 'Show ideas on other sites' }).click()
    await page.getByLabel('Sites').fill(new URL(url).origin)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('No other site may show anything yet.')).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText(`data-idea="${idea.slug}"`)

    const visitor = await browser.newPage()
    await visitor.goto(url)
    const frame = visitor.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1, name: idea.title })).toBeVisible()
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect.poll(() => heightOf(visitor)).not.toBe(320)
    const inside = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height)
    expect(await heightOf(visitor)).toBeCloseTo(inside, 0)
    await visitor.close()
  })
})

loud('another site that nobody allowed shows nothing, and the rest of the portal is framed by nobody', async ({ page, request, baseURL }) => {
  const about = await (await request.post('/api/graphql', { data: { query: '{ ideas(first: 1) { nodes { slug } } communities(first: 1) { nodes { slug } } }' } })).json() as { data: Record<'ideas' | 'communities', { nodes: { slug: string }[] }> }
  const { ideas: { nodes: [idea] }, communities: { nodes: [community] } } = about.data
  for (const path of [`/embed/ideas/${idea?.slug}`, `/ideas/${idea?.slug}`, '/', '/account', '/explorer', '/metrics']) {
    await otherSite(`<iframe src="${baseURL}${path}"></iframe>`, async (url) => {
      await page.goto(url)
      await expect(page.frameLocator('iframe').locator('main, article'), path).toHaveCount(0)
    })
  }
  for (const path of [`/embed/ideas/${idea?.slug}`, `/embed/communities/${community?.slug}?count=2`]) {
    const answer = await request.get(path, { headers: { cookie: 'language=nl; tributary.session=whatever', 'accept-language': 'en' } })
    const { 'content-security-policy': policy = '', ...headers } = answer.headers()
    expect(answer.status()).toBe(200)
    expect(policy).toContain("frame-ancestors 'self'")
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-frame-options')
    expect(await answer.text()).toContain('<html lang="en">')
  }
  expect((await request.get('/embed/ideas/no-such-idea')).status()).toBe(404)
})

test('oEmbed tells other sites how to show an idea, once its organization lets them', async ({ request, somebody, newIdea, graph, baseURL }) => {
  const { slug, communityId } = await organizationOf(graph, await somebody())
  const idea = await newIdea({ communityId, title: 'Benches <b>along</b> the "river"' })
  const about = (url: string, more = '') => request.get(`/oembed?url=${encodeURIComponent(url)}${more}`)
  expect((await about(`${baseURL}/ideas/${idea.slug}`)).status()).toBe(404)
  await graph("MATCH (o:Organization {slug: $slug}) SET o.embedOrigins = ['*']", { slug })
  const told = await (await about(`${baseURL}/ideas/${idea.slug}`, '&maxwidth=300&format=json')).json() as Record<string, unknown>
  expect(told).toMatchObject({ version: '1.0', type: 'rich', title: idea.title, width: 300 })
  expect(told.html).toMatch(/^<iframe src="[^"<>]+\/embed\/ideas\/[\w-]+" title="[^"<>]+" width="300" height="\d+" loading="lazy" style="border:0"><\/iframe>$/)
  expect((await request.get(`/ideas/${idea.slug}`)).ok()).toBe(true)
  expect(await (await request.get(`/ideas/${idea.slug}`)).text()).toContain('type="application/json+oembed"')
  for (const [url, more, status] of [['https://elsewhere.example/ideas/a', '', 404], [`${baseURL}/ideas/no-such-idea`, '', 404], [`${baseURL}/account`, '', 404], ['nonsense', '', 404], [`${baseURL}/ideas/${idea.slug}`, '&format=xml', 501]] as const) {
    expect((await about(url, more)).status(), url).toBe(status)
  }
})
