import { expectAccessible, foldOpen } from './expect-accessible'
import type { Browser } from '@playwright/test'
import { expect, test } from './journey'
import { signInAs, type Person } from './people'

const Support = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { __typename } }'
const Merge = 'mutation ($input: MergeIdeasInput!) { mergeIdeas(input: $input) { __typename } }'
const because = 'Both ask for places to sit by the water.'

/** Somebody in a browser of their own. */
async function elsewhere(browser: Browser, person: Person) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signInAs(page.request, person)
  return page
}

test('an author merges an idea into another and undoes it; who supported it finds their support there, and withdraws it', async ({ page, browser, signIn, somebody, as, newIdea, graph }) => {
  const [one, other, supporter] = [await newIdea(), await newIdea(), await somebody()]
  await (await as(supporter))(Support, { input: { ideaId: one.id, idempotencyKey: crypto.randomUUID() } })
  await signIn(one.author)
  await page.goto(`/ideas/${one.slug}`)
  await page.getByText('Merge with another idea').click()
  await page.getByLabel(/address of (the other|another) idea/).fill(`http://127.0.0.1/ideas/${other.slug}`)
  await page.getByLabel('Why do they belong together?').fill(because)
  await page.getByRole('button', { name: 'Merge into that idea' }).click()
  await expect(page.getByRole('heading', { name: /This idea continues in/ })).toBeVisible()
  await expect(page.getByText(because)).toBeVisible()

  await page.getByRole('region', { name: /This idea continues in/ }).getByRole('link', { name: other.title }).click()
  await expect(page.getByRole('heading', { name: 'Brought together with another idea' })).toBeVisible()
  await expect(page.getByText('1 person supports this')).toBeVisible()
  const second = await elsewhere(browser, supporter)
  await second.goto(`/ideas/${other.slug}`)
  await second.getByRole('button', { name: 'You support this' }).click()
  await expect(second.getByText('Nobody supports this yet')).toBeVisible()
  await second.context().close()

  await page.goto(`/ideas/${one.slug}`)
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0)
  await page.goto(`/ideas/${one.slug}/edit`)
  await expect(page.getByText('nothing is changed here any more')).toBeVisible()
  await expectAccessible(page, 'the form of a merged idea')
  await page.goto(`/ideas/${one.slug}`)
  await page.getByRole('button', { name: /Undo the merge/ }).click()
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toBeVisible()
  await expect(page.getByText('Merge with another idea')).toBeVisible()
  await expect(page.getByRole('heading', { name: /This idea continues in/ })).toHaveCount(0)
  expect(await graph('MATCH (:Idea {id: $id})-[merged:MERGED_INTO]->(:Idea) RETURN merged.endedAt IS NOT NULL AS over', { id: one.id })).toEqual([{ over: true }])
})

test('two authors merge their ideas into each other at the same moment: one of the two continues in the other', async ({ browser, newIdea, graph }) => {
  const [one, other] = [await newIdea(), await newIdea()]
  const pages = await Promise.all([elsewhere(browser, one.author), elsewhere(browser, other.author)])
  for (const [page, idea, into] of [[pages[0], one, other], [pages[1], other, one]] as const) {
    await page.goto(`/ideas/${idea.slug}`)
    await page.getByText('Merge with another idea').click()
    await page.getByLabel(/address of (the other|another) idea/).fill(`/ideas/${into.slug}`)
    await page.getByLabel('Why do they belong together?').fill(because)
  }
  await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Merge into that idea' }).click()))
  for (const page of pages) await expect(page.getByRole('heading', { name: /This idea continues in/ }).or(page.getByRole('alert').filter({ hasText: 'merged' }))).toBeVisible()
  expect(await graph('MATCH (idea:Idea)-[:MERGED_INTO]->(:Idea) WHERE idea.id IN $ids RETURN count(*) AS merges', { ids: [one.id, other.id] })).toEqual([{ merges: 1 }])
  for (const page of pages) await page.context().close()
})

test('what somebody writes is kept as it comes, and goes on in another browser', async ({ page, browser, signIn }) => {
  const person = await signIn()
  await page.goto('/ideas/new')
  await page.getByLabel('Your idea in one sentence').fill('A bench at the mill')
  await page.getByLabel('Tell about it').fill('Where the river')
  await expect(page.getByText(/Saved as a draft, \d\d:\d\d/)).toBeVisible()

  const second = await elsewhere(browser, person)
  await second.goto('/ideas/new')
  await second.getByRole('link', { name: 'A bench at the mill' }).click()
  await expect(second.getByLabel('Tell about it')).toHaveValue('Where the river')
  await second.getByLabel('Tell about it').fill('Where the river bends.')
  await expect(second.getByText(/Saved as a draft/)).toBeVisible()
  await second.getByRole('button', { name: 'Propose' }).click()
  await expect(second.getByRole('heading', { level: 1, name: 'A bench at the mill' })).toBeVisible()
  await second.goto('/ideas/new')
  await expect(second.getByRole('heading', { name: 'Your drafts' })).toHaveCount(0)
  await second.context().close()
})

test('both sides of a merge can be used by everybody, with every form folded open, light and dark', async ({ page, signIn, as, newIdea }) => {
  const [one, other] = [await newIdea(), await newIdea()]
  await (await as(one.author))(Merge, { input: { ideaId: one.id, intoId: other.id, because, idempotencyKey: crypto.randomUUID() } })
  await signIn(one.author)
  for (const { slug } of [one, other]) {
    await page.goto(`/ideas/${slug}`)
    await foldOpen(page)
    await expectAccessible(page, `/ideas/${slug}`)
  }
})

test.describe('in Dutch, without scripts', () => {
  test.use({ locale: 'nl-NL', javaScriptEnabled: false })

  test('an author merges, attaches a file and removes it, with plain forms', async ({ page, signIn, newIdea }) => {
    const [one, other] = [await newIdea(), await newIdea()]
    await signIn(one.author)
    await page.goto(`/ideas/${one.slug}`)
    await page.getByText('Een bestand toevoegen').click()
    await page.getByLabel('Het bestand').setInputFiles({ name: 'banken.csv', mimeType: 'text/csv', buffer: Buffer.from('plek;banken\nmolen;2\n') })
    await page.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(page.getByText('Gelukt.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'banken.csv' })).toBeVisible()
    await page.getByRole('button', { name: /^Verwijderen/ }).click()
    await expect(page.getByRole('link', { name: 'banken.csv' })).toHaveCount(0)

    await page.getByText('Samenvoegen met een ander idee').click()
    await page.getByLabel(/adres van (het andere|een ander) idee/).fill(`/ideas/${other.slug}`)
    await page.getByLabel('Waarom horen ze bij elkaar?').fill('Allebei vragen ze om banken.')
    await page.getByRole('button', { name: 'Samenvoegen met dat idee' }).click()
    await expect(page.getByRole('heading', { name: /Dit idee gaat verder in/ })).toBeVisible()
    await page.getByRole('button', { name: /Samenvoegen ongedaan maken/ }).click()
    await expect(page.getByText('Samenvoegen met een ander idee')).toBeVisible()
  })
})
