import { signUpHere } from './forms'
import { expect, test } from './journey'
import { unique } from './people'

const Comment = 'mutation ($input: CommentInput!) { comment(input: $input) { ... on CommentSuccess { comment { id } } ... on Refusal { message } } }'
const Post = 'mutation ($input: PostInput!) { post(input: $input) { ... on PostSuccess { post { id } } ... on Refusal { message } } }'
const key = () => ({ idempotencyKey: crypto.randomUUID() })

test('a question gets two answers; who asked accepts one, which stands first, and takes it back', async ({ page, signIn, somebody, as, graph }) => {
  const [asker, first, second] = [await signIn(), await somebody(), await somebody()]
  const [community] = await graph("MATCH (community:Community {source: 'demo'}) RETURN community.id AS id, community.slug AS slug LIMIT 1")
  const { post: { post } } = await (await as(asker))(Post, { input: { communityId: community?.id, kind: 'QUESTION', title: `Who has a ladder ${unique()}`, body: 'For a day.', language: 'en', ...key() } }) as { post: { post: { id: string } } }
  for (const [person, body] of [[first, 'I have none.'], [second, 'I have one.']] as const) await (await as(person))(Comment, { input: { postId: post.id, body, ...key() } })
  await page.goto(`/communities/${community?.slug}/posts/${post.id}`)
  const answer = page.getByRole('article').filter({ hasText: 'I have one.' })
  await answer.getByRole('button', { name: 'Accept as the answer' }).click()
  await expect(page.getByRole('region', { name: 'Accepted answer' })).toContainText('I have one.')
  await page.getByRole('button', { name: 'No longer the answer' }).click()
  await expect(page.getByRole('region', { name: 'Accepted answer' })).toHaveCount(0)
})

test('a comment names a member, gets a sign, is changed with its history, withdrawn and put back', async ({ page, signIn, somebody, as, newIdea }) => {
  const [idea, named, other, writer] = [await newIdea(), await somebody(), await somebody(), await signIn()]
  const said = `Ask them ${unique()}`
  const { comment: { comment } } = await (await as(writer))(Comment, { input: { ideaId: idea.id, body: `${said} @${named.handle}`, ...key() } }) as { comment: { comment: { id: string } } }
  await page.goto(`/ideas/${idea.slug}`)
  const article = page.locator(`#${comment.id}`)
  await expect(article.getByRole('link', { name: `@${named.handle}` })).toHaveAttribute('href', `/members/${named.handle}`)

  await signIn(other)
  await page.goto(`/ideas/${idea.slug}`)
  await article.getByText('Give a sign', { exact: true }).click()
  await article.getByRole('button', { name: 'I see it so too' }).click()
  await expect(article.getByRole('button', { name: 'I see it so too: 1 person, you too' })).toBeVisible()

  await signIn(writer)
  await page.goto(`/ideas/${idea.slug}`)
  await article.getByRole('link', { name: 'Change' }).click()
  await page.getByLabel('Your text').fill(`${said}, tomorrow`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(article).toContainText(`${said}, tomorrow`)
  await article.getByRole('link', { name: 'Edited' }).click()
  await expect(page.getByText(`@${named.handle}`)).toBeVisible()
  await page.goto(`/ideas/${idea.slug}`)
  await article.getByRole('button', { name: 'Withdraw' }).click()
  await expect(article).toContainText('Withdrawn by its author.')
  await expect(page.getByText(said)).toHaveCount(0)
  await article.getByRole('button', { name: 'Undo' }).click()
  await expect(article).toContainText(`${said}, tomorrow`)
})

test('an invitation brings one person: both see it, and whoever comes by it later is told', async ({ page, signIn, browser, baseURL }) => {
  const host = await signIn()
  await page.goto('/invitations')
  await page.getByLabel('A word along with it').fill('Come and see.')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  const link = new URL(await page.getByLabel('The link').first().inputValue()).pathname
  const guest = await (await browser.newContext({ baseURL })).newPage()
  await guest.goto(link)
  await expect(guest.getByText(`${host.name} invited you.`)).toBeVisible()
  await expect(guest.getByText('Come and see.')).toBeVisible()
  await signUpHere(guest, { name: 'Sam', email: `guest-${unique()}@example.org`, password: 'drie eenden in het riet' })
  await expect(guest.getByText('You have an account now')).toBeVisible()
  await guest.goto('/invitations')
  await expect(guest.getByText('You were brought here by')).toContainText(host.name)
  await page.reload()
  await expect(page.getByText('came by it.')).toContainText('Sam')
  const late = await (await browser.newContext({ baseURL })).newPage()
  await late.goto(link)
  await expect(late.getByText('Somebody has come by this invitation before')).toBeVisible()
})

test.describe('in Dutch', () => {
  test.use({ locale: 'nl-NL' })

  test('somebody is thanked and asked to be a mentor on their page, and both are undone there', async ({ page, signIn, somebody, graph }) => {
    const [other] = [await somebody(), await signIn()]
    await graph("MATCH (community:Community {source: 'demo'}) WITH community LIMIT 1 MATCH (member:Member {id: $id}) CREATE (member)-[:MEMBER_OF {since: 1}]->(community)", { id: other.memberId })
    await page.goto(`/members/${other.handle}`)
    await page.getByRole('button', { name: `Bedank ${other.name}` }).click()
    await page.getByRole('button', { name: `Je hebt ${other.name} bedankt` }).click()
    await expect(page.getByRole('button', { name: `Bedank ${other.name}` })).toBeVisible()
    await page.getByRole('button', { name: 'Vraag', exact: true }).click()
    await expect(page.getByText('Voorgesteld:')).toBeVisible()
    await page.getByRole('button', { name: 'Neem het terug' }).click()
    await expect(page.getByText('Voorgesteld:')).toHaveCount(0)
  })
})
