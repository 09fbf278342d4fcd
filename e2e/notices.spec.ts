import { expect, test } from './journey'
import { unique } from './people'

const Comment = `mutation ($input: CommentInput!) { comment(input: $input) { ... on CommentSuccess { comment { id } } ... on Refusal { message } } }`

test('an author sees the number of notices appear while the page is open, reads the notice and lands at the comment', async ({ page, signIn, somebody, as, newIdea }) => {
  const [idea, other] = [await newIdea(), await somebody()]
  await signIn(idea.author)
  await page.goto('/ideas')
  const bell = page.getByRole('banner').getByRole('link', { name: /Notices/ })
  await expect(bell).not.toContainText('1')
  const said = `Where would they stand? ${unique()}`
  await (await as(other))(Comment, { input: { ideaId: idea.id, body: said, language: 'en', idempotencyKey: crypto.randomUUID() } })
  await expect(bell).toContainText('1', { timeout: 15_000 })
  await bell.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notices' })).toBeVisible()
  await page.getByRole('link', { name: `${other.name} commented on ${idea.title}` }).click()
  await expect(page).toHaveURL(new RegExp(`/ideas/${idea.slug}\\?comment=comment_\\w+#comment_`))
  await page.goto('/notices')
  await expect(bell).not.toContainText('1')
})

test('a member follows a community and a person, says how to hear of things, and finds it so again', async ({ page, signIn, somebody }) => {
  const other = await somebody()
  await signIn()
  await page.goto(`/members/${other.handle}`)
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Following' })).toBeVisible()
  await page.getByRole('button', { name: 'Following' }).click()
  await expect(page.getByRole('button', { name: 'Follow', exact: true })).toBeVisible()
  await page.goto('/account/notices')
  const group = page.getByRole('group', { name: 'Ideas that you support or follow' })
  await group.getByLabel('In the portal').uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/account/notices')
  await expect(group.getByLabel('In the portal')).not.toBeChecked()
})

test('the link of a mail that is not complete says so, in Dutch too', async ({ page, context, baseURL }) => {
  await page.goto('/unsubscribe?token=member_x.y')
  await expect(page.getByText('This link is not complete.')).toBeVisible()
  await context.addCookies([{ name: 'language', value: 'nl', url: baseURL ?? '' }])
  await page.goto('/unsubscribe?token=member_x.y')
  await expect(page.getByRole('heading', { level: 1, name: 'Geen mail meer' })).toBeVisible()
})
