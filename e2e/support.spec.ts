import { signInHere } from './forms'
import { expect, test } from './journey'

test('a visitor supports an idea, is asked to sign in, and the support is there after', async ({ page, somebody, newIdea, graph }) => {
  const [person, idea] = [await somebody(), await newIdea()]
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByRole('button', { name: 'I support this' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await expect(page.getByText('Then your support counts at once')).toBeVisible()

  await signInHere(page, person)
  await expect(page).toHaveURL(`/ideas/${idea.slug}`)
  await expect(page.getByText('Your support counts. You are signed in.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'You support this' })).toBeVisible()
  await expect(page.getByText('1 person supports this')).toBeVisible()

  expect(await graph(
    `MATCH (member:Member {id: $memberId}), (idea:Idea {id: $ideaId})
     RETURN COUNT { (member)-[:SUPPORTED]->(idea) } AS acts, COUNT { (member)-[:SUPPORTS]->(idea) } AS states, COUNT { (member)-[:ATTENDED]->(idea) } AS attended`,
    { memberId: person.memberId, ideaId: idea.id },
  )).toEqual([{ acts: 1, states: 1, attended: 1 }])
})

test('a member supports an idea, sees it stay after a reload, and takes it back with the same button', async ({ page, signIn, newIdea, graph }) => {
  const [person, idea] = [await signIn(), await newIdea()]
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByRole('button', { name: 'I support this' }).click()
  await expect(page.getByRole('button', { name: 'You support this' })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'You support this' }).click()
  await expect(page.getByRole('button', { name: 'I support this' })).toBeVisible()
  await expect(page.getByText('Nobody supports this yet')).toBeVisible()

  const acts = await graph('MATCH (:Member {id: $memberId})-[act:SUPPORTED|WITHDREW]->(:Idea {id: $ideaId}) RETURN type(act) AS did ORDER BY act.at', { memberId: person.memberId, ideaId: idea.id })
  expect(acts.map(({ did }) => did)).toEqual(['SUPPORTED', 'WITHDREW'])
})

test('whoever is against after being for is no longer counted as for', async ({ page, signIn, newIdea }) => {
  const [, idea] = [await signIn(), await newIdea()]
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByRole('button', { name: 'I support this' }).click()
  await expect(page.getByText('1 person supports this')).toBeVisible()
  await page.getByRole('button', { name: 'I am against' }).click()
  await expect(page.getByRole('button', { name: 'You are against' })).toBeVisible()
  await expect(page.getByText('Nobody supports this yet')).toBeVisible()
  await expect(page.getByText('1 is against')).toBeVisible()
})

test('an author is told that others decide about their idea', async ({ page, signIn, newIdea }) => {
  const idea = await newIdea()
  await signIn(idea.author)
  await page.goto(`/ideas/${idea.slug}`)
  await expect(page.getByText('This is your idea')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I support this' })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor supports an idea and signs in with plain forms, and the support is there after', async ({ page, somebody, newIdea }) => {
    const [person, idea] = [await somebody(), await newIdea()]
    await page.goto(`/ideas/${idea.slug}`)
    await page.getByRole('button', { name: 'I support this' }).click()
    await signInHere(page, person)
    await expect(page).toHaveURL(`/ideas/${idea.slug}`)
    await expect(page.getByRole('button', { name: 'You support this' })).toBeVisible()
  })
})
