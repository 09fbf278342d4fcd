import { expectAccessible, foldOpen } from './expect-accessible'
import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { signInAs, unique } from './people'

const words = {
  en: {
    amend: 'Propose a change', body: 'The text', reason: 'Why this change?', propose: 'Propose this change', accept: 'Accept: this becomes the text', accepted: 'Accepted by', became: 'See version 2',
    restore: 'Restore this version', credited: 'With changes by', versions: 'One version', versionsNow: '2 versions', inline: 'In one text', edit: 'Edit', save: 'Save', back: 'I am for this change', backing: 'You are for this change',
    comment: 'Your comment', post: 'Post comment',
  },
  nl: {
    amend: 'Stel een wijziging voor', body: 'De tekst', reason: 'Waarom deze wijziging?', propose: 'Stel deze wijziging voor', accept: 'Neem over: dit wordt de tekst', accepted: 'Overgenomen door', became: 'Bekijk versie 2',
    restore: 'Zet deze versie terug', credited: 'Met wijzigingen van', versions: 'Eén versie', versionsNow: '2 versies', inline: 'In één tekst', edit: 'Bewerk', save: 'Bewaar', back: 'Ik ben voor deze wijziging', backing: 'Je bent voor deze wijziging',
    comment: 'Jouw reactie', post: 'Plaats reactie',
  },
}
const inLanguage = (page: Page, language: string, url: string | undefined) => page.context().addCookies([{ name: 'language', value: language, url }])

for (const language of ['en', 'nl'] as const) {
  const word = words[language]
  test(`in ${language}: somebody proposes a change, the author accepts it, the version is shown with what changed, and the first text is restored`, async ({ page, signIn, newIdea, graph, baseURL }) => {
    const [idea, ben] = [await newIdea(), await signIn()]
    await inLanguage(page, language, baseURL)
    await page.goto(`/ideas/${idea.slug}`)
    await expect(page.getByRole('link', { name: word.versions })).toBeVisible()
    await page.getByRole('link', { name: word.amend, exact: true }).click()
    await page.getByLabel(word.body, { exact: true }).fill('Somewhere to sit in the shade where the water is.')
    await page.getByLabel(word.reason).fill('The sun is hot there.')
    await page.getByRole('button', { name: word.propose }).click()
    await expect(page.getByText('The sun is hot there.')).toBeVisible()
    await expect(page.locator('ins').first()).toContainText('in the shade')

    await signInAs(page.request, idea.author)
    await page.goto(`/ideas/${idea.slug}/amendments`)
    await page.getByRole('link', { name: 'The sun is hot there.' }).click()
    await page.getByRole('button', { name: word.accept }).click()
    await expect(page.getByText(word.accepted)).toBeVisible()
    await page.getByRole('link', { name: word.became }).click()
    await page.getByRole('link', { name: word.inline }).click()
    await expect(page.locator('ins')).toContainText('in the shade')

    await page.goto(`/ideas/${idea.slug}`)
    await expect(page.getByText(word.credited)).toContainText(ben.name)
    await expect(page.getByText('Somewhere to sit in the shade where the water is.')).toBeVisible()
    await page.getByRole('link', { name: word.versionsNow }).click()
    await page.goto(`/ideas/${idea.slug}/versions/1`)
    await page.getByRole('button', { name: word.restore }).click()
    await expect(page).toHaveURL(/\/versions\/3$/)
    await page.goto(`/ideas/${idea.slug}`)
    await expect(page.getByText('Somewhere to sit where the water is.')).toBeVisible()
    expect(await graph('MATCH (:Member {id: $id})-[act:CO_DEVELOPED]->(:Idea {id: $ideaId}) RETURN act.acceptedBy AS acceptedBy', { id: ben.memberId, ideaId: idea.id })).toEqual([{ acceptedBy: idea.author.memberId }])
  })
}

test('two authors write at once: the second sees both texts put together, and saves them in the same form', async ({ page, newIdea, signIn, as }) => {
  const idea = await newIdea()
  await signIn(idea.author)
  await page.goto(`/ideas/${idea.slug}/edit`)
  await page.getByLabel('The text', { exact: true }).fill('Somewhere to sit where the water is.\n\nWith a bin.')
  const ask = await as(idea.author)
  const Edit = 'mutation ($input: EditIdeaInput!) { editIdea(input: $input) { ... on EditIdeaSuccess { version { number } } ... on Refusal { message } } }'
  await ask(Edit, { input: { ideaId: idea.id, baseVersion: 1, title: idea.title, body: 'A place to sit where the water is.', idempotencyKey: crypto.randomUUID() } })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing of yours is lost' })).toBeVisible()
  await expect(page.getByLabel('The text', { exact: true })).toHaveValue('A place to sit where the water is.\n\nWith a bin.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: '3 versions' })).toBeVisible()
  await expect(page.getByText('With a bin.')).toBeVisible()
})

test('a proposal with its changes and its discussion, and a form after a clash, can be used by everybody, light and dark', async ({ page, newIdea, signIn, somebody, as }) => {
  const [idea, ben] = [await newIdea(), await somebody()]
  const Amend = 'mutation ($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { ... on ProposeAmendmentSuccess { amendment { id } } ... on Refusal { message } } }'
  const Edit = 'mutation ($input: EditIdeaInput!) { editIdea(input: $input) { ... on EditIdeaSuccess { version { number } } ... on Refusal { message } } }'
  const { proposeAmendment } = await (await as(ben))(Amend, { input: { ideaId: idea.id, baseVersion: 1, title: `${idea.title}, long`, body: 'Somewhere to lie where the water is.', reason: 'Because.', idempotencyKey: crypto.randomUUID() } }) as { proposeAmendment: { amendment: { id: string } } }
  await signIn(idea.author)
  await page.goto(`/ideas/${idea.slug}/edit`)
  await page.getByLabel('The text', { exact: true }).fill('Somewhere to swim where the water is.')
  await (await as(idea.author))(Edit, { input: { ideaId: idea.id, baseVersion: 1, title: idea.title, body: 'Somewhere to stand where the water is.', idempotencyKey: crypto.randomUUID() } })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Here both changed the same')).toBeVisible()
  await foldOpen(page)
  await expectAccessible(page, 'the form after a clash')
  const place = `/ideas/${idea.slug}/amendments/${proposeAmendment.amendment.id}`
  for (const path of [place, `${place}?view=inline`, `${place}/revise`, `/ideas/${idea.slug}/versions/1`, `/ideas/${idea.slug}/versions/2`, `/ideas/${idea.slug}/edit`, `/ideas/${idea.slug}/amendments`]) {
    await page.goto(path)
    await foldOpen(page)
    await expectAccessible(page, path)
  }
})

test('with the keyboard alone somebody is for a change, says a word on it, and takes the support back', async ({ page, newIdea, somebody, as, signIn }) => {
  const [idea, ben] = [await newIdea(), await somebody()]
  const Amend = 'mutation ($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { ... on ProposeAmendmentSuccess { amendment { id } } ... on Refusal { message } } }'
  const { proposeAmendment } = await (await as(ben))(Amend, { input: { ideaId: idea.id, baseVersion: 1, title: idea.title, body: 'All else.', reason: 'Because.', idempotencyKey: crypto.randomUUID() } }) as { proposeAmendment: { amendment: { id: string } } }
  await signIn()
  await page.goto(`/ideas/${idea.slug}/amendments/${proposeAmendment.amendment.id}`)
  const press = async (name: string) => {
    const button = page.getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Enter')
  }
  await press('I am for this change')
  await expect(page.getByRole('button', { name: 'You are for this change' })).toBeVisible()
  await expect(page.getByText('1 is for it')).toBeVisible()
  const said = `Well said ${unique()}`
  await page.getByLabel('Your comment').focus()
  await page.keyboard.type(said)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').filter({ hasText: said })).toBeVisible()
  await press('You are for this change')
  await expect(page.getByText('nobody is for it yet')).toBeVisible()
})
