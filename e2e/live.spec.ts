import { expect, test } from './journey'
import { organizationOf } from './organization'
import { unique } from './people'

const Comment = `mutation ($input: CommentInput!) { comment(input: $input) { __typename } }`
const Post = `mutation ($input: PostInput!) { post(input: $input) { __typename } }`

test('a reader sees that something new was said on an idea, and it stands there when they ask for it', async ({ page, somebody, as, newIdea }) => {
  const [idea, other] = [await newIdea(), await somebody()]
  const listening = page.waitForRequest(/graphql\/stream/)
  await page.goto(`/ideas/${idea.slug}`)
  await listening
  const said = `Under the lime trees. ${unique()}`
  await (await as(other))(Comment, { input: { ideaId: idea.id, body: said, language: 'en', idempotencyKey: crypto.randomUUID() } })
  const fresh = page.getByRole('button', { name: '1 new: show' })
  await expect(fresh).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(said)).toBeHidden()
  await fresh.click()
  await expect(page.getByText(said)).toBeVisible()
  await expect(fresh).toBeHidden()
})

test('a reader of a community sees that something new was shared there', async ({ page, graph, somebody, as }) => {
  const other = await somebody()
  const { slug, communityId } = await organizationOf(graph, other)
  const listening = page.waitForRequest(/graphql\/stream/)
  await page.goto(`/communities/${slug}`)
  await listening
  await (await as(other))(Post, { input: { communityId, kind: 'EXPERIENCE', body: 'The tide was high.', language: 'en', idempotencyKey: crypto.randomUUID() } })
  await page.getByRole('button', { name: '1 new: show' }).click({ timeout: 15_000 })
  await expect(page.getByText('The tide was high.')).toBeVisible()
})

test('people of an organization add a webhook, see its secret once, replace it and switch it off; a private address is refused', async ({ page, graph, somebody, signIn }) => {
  const staff = await somebody()
  const { slug } = await organizationOf(graph, staff)
  await signIn(staff)
  await page.goto(`/organizations/${slug}/settings`)
  await page.getByRole('link', { name: 'Webhooks' }).click()
  await page.getByLabel('Address').fill('https://127.0.0.1/hook')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('This address can’t be used.')).toBeVisible()
  await page.getByLabel('Address').fill('https://8.8.8.8/hook') // nothing happens in this organization: nobody is asked
  await page.getByRole('button', { name: 'Add it' }).click()
  const webhook = page.getByRole('article', { name: 'https://8.8.8.8/hook' })
  await expect(webhook).toContainText('On')
  await webhook.getByText('Replace the secret').click()
  await webhook.getByRole('button', { name: 'Make a new secret' }).click()
  await expect(webhook.getByText('Keep this secret now')).toBeVisible()
  await expect(webhook.getByText(/^whsec_/)).toBeVisible()
  await expect(webhook.getByText(/The secret before signs too until/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/whsec_/)).toBeHidden()
  await webhook.getByRole('button', { name: 'Switch it off' }).click()
  await expect(webhook.getByText('Off', { exact: true })).toBeVisible()
})
