import { signUpHere } from './forms'
import { expect, test } from './journey'
import { unique } from './people'

test('a visitor writes an idea, sees one that is like it, makes an account, and the idea is online', async ({ page, newIdea, graph }) => {
  const word = `zwanenbankje${unique()}`
  const like = await newIdea({ title: `A ${word} by the pond` })
  await page.goto('/')
  await page.getByLabel('What is your idea?').fill(`Another ${word}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByLabel('Your idea in one sentence')).toHaveValue(`Another ${word}`)
  await expect(page.getByRole('link', { name: like.title })).toBeVisible()

  await page.getByLabel('Your idea in one sentence').fill(`Another ${word}, for children`)
  await page.getByLabel('Tell about it').fill('Low enough to climb on.')
  await page.getByLabel('Topics').fill('play, water')
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(page.getByText('What you wrote is kept.')).toBeVisible()
  await page.getByRole('link', { name: 'Make an account' }).click()
  const email = `kim-${unique()}@example.org`
  await signUpHere(page, { name: 'Kim', email, password: 'drie eenden in het riet' })

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Another ${word}, for children`)
  await expect(page.getByText('Your idea is placed. You are signed in.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'play' })).toBeVisible()
  expect(await graph('MATCH (:Account {email: $email})<-[:IDENTIFIED_BY]-(member)-[:PROPOSED]->(idea:Idea) RETURN idea.title AS title', { email }))
    .toEqual([{ title: `Another ${word}, for children` }])
})

test('while somebody writes, ideas that are like theirs appear, and one can be supported instead', async ({ page, newIdea, signIn }) => {
  const word = `reigerhut${unique()}`
  const like = await newIdea({ title: `A ${word} in the reeds` })
  await signIn()
  await page.goto('/ideas/new')
  await page.getByLabel('Your idea in one sentence').pressSequentially(`My ${word}`)
  await page.getByRole('button', { name: 'Support this' }).and(page.getByRole('button', { name: like.title })).click()
  await expect(page.getByText('✓ You support this')).toBeVisible()
  await page.goto(`/ideas/${like.slug}`)
  await expect(page.getByRole('button', { name: 'You support this' })).toBeVisible()
})

test('an idea that is not finished is still there after leaving the page and coming back', async ({ page, signIn }) => {
  await signIn()
  await page.goto('/ideas/new')
  await page.getByLabel('Your idea in one sentence').fill('A ferry on Sundays')
  await page.getByLabel('Tell about it').fill('Across, and back.')
  await page.goto('/communities')
  await page.goto('/ideas/new')
  await expect(page.getByLabel('Your idea in one sentence')).toHaveValue('A ferry on Sundays')
  await expect(page.getByLabel('Tell about it')).toHaveValue('Across, and back.')
})

test('a title that cannot be is refused beside its field, and nothing that was typed is lost', async ({ page, signIn }) => {
  await signIn()
  await page.goto('/ideas/new')
  await page.getByLabel('Your idea in one sentence').fill('Ab')
  await page.getByLabel('Tell about it').fill('Too short a title, and yet a text.')
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(page.getByLabel('Your idea in one sentence')).toHaveAccessibleDescription(/3 to 150 characters/)
  await expect(page.getByLabel('Your idea in one sentence')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Tell about it')).toHaveValue('Too short a title, and yet a text.')
})
