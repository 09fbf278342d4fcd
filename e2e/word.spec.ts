import { expect, test } from './journey'
import { organizationOf } from './organization'

test('an organization drafts its word with a colleague, publishes it with a status of its own, and it stands on the idea and on the roadmap', async ({ page, graph, somebody, signIn, newIdea, as }) => {
  const staff = await somebody()
  const { slug, communityId } = await organizationOf(graph, staff)
  const [idea, fan] = [await newIdea({ communityId }), await somebody()]
  await (await as(fan))(`mutation ($input: CommentInput!) { comment(input: $input) { __typename } }`, { input: { ideaId: idea.id, body: 'By the old crane, please.', idempotencyKey: crypto.randomUUID() } })
  await signIn(staff)

  await page.goto(`/organizations/${slug}`)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('The word').fill('On the harbour budget')
  await page.getByLabel('Colour').selectOption('Blue')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('listitem').getByText('On the harbour budget', { exact: true })).toBeVisible()

  await page.goto(`/ideas/${idea.slug}`)
  await page.getByText('Respond for the organization').click()
  await page.getByLabel('The response').fill('We like this idea.')
  await page.getByText('Keep as a draft for colleagues').click()
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText('The draft as it is kept, last saved by')).toBeVisible()
  await page.getByLabel('The response').fill('We build it, by the old crane.')
  await page.locator('#response').getByLabel('Status').selectOption('Planned: On the harbour budget')
  await page.locator('#response').getByLabel('By the old crane').check()
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  const said = page.getByRole('article').filter({ hasText: 'Official response' })
  await expect(said).toContainText('We build it, by the old crane.')
  await expect(said.getByRole('link', { name: 'By the old crane, please.' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'How it stood' })).toContainText('On the harbour budget since')

  await page.goto(`/organizations/${slug}/roadmap`)
  await expect(page.getByRole('article').filter({ hasText: idea.title })).toContainText('We build it, by the old crane.')
})

test('a colleague who was later loses no text: theirs stands beside the one that was kept', async ({ page, graph, somebody, signIn, newIdea, as }) => {
  const staff = await somebody()
  const { communityId } = await organizationOf(graph, staff)
  const idea = await newIdea({ communityId })
  await signIn(staff)
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByText('Respond for the organization').click()
  await page.getByLabel('The response').fill('What I wrote.')
  await (await as(staff))(`mutation ($input: SaveResponseDraftInput!) { saveResponseDraft(input: $input) { __typename } }`, { input: { ideaId: idea.id, body: 'What a colleague wrote.', baseNumber: 0, idempotencyKey: crypto.randomUUID() } })
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText('Somebody was ahead of you')).toBeVisible()
  await expect(page.getByText('What a colleague wrote.')).toBeVisible()
  await expect(page.getByLabel('The response')).toHaveValue('What I wrote.')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByRole('article').filter({ hasText: 'Official response' })).toContainText('What I wrote.')
})

const words = {
  en: { wrong: 'Something went wrong?', what: 'What went wrong, in one sentence', tell: 'Tell about it', send: 'Send', answer: 'Your answer', doAnswer: 'Answer', did: 'What did you do?', say: 'Say that it is solved', yes: 'Yes, it is solved', not: 'It is not solved', still: 'What is still wrong?', reopen: 'Reopen it', show: 'Let everybody read it', stands: ['Raised', 'Answered', 'Solved, says the organization', 'Solved', 'Reopened'] },
  nl: { wrong: 'Ging er iets mis?', what: 'Wat ging er mis, in één zin', tell: 'Vertel erover', send: 'Verstuur', answer: 'Jullie antwoord', doAnswer: 'Antwoord', did: 'Wat hebben jullie gedaan?', say: 'Zeg dat het is opgelost', yes: 'Ja, het is opgelost', not: 'Het is niet opgelost', still: 'Wat is er nog mis?', reopen: 'Heropen het', show: 'Laat iedereen het lezen', stands: ['Gemeld', 'Beantwoord', 'Opgelost, zegt de organisatie', 'Opgelost', 'Heropend'] },
}

for (const [language, w] of Object.entries(words)) {
  test(`in ${language}: a case is raised, answered, claimed, confirmed by who raised it alone, and reopened; a stranger does not see it until they may`, async ({ page, browser, graph, somebody, signIn, context, baseURL }) => {
    await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    const [staff, customer] = [await somebody(), await somebody()]
    const { slug } = await organizationOf(graph, staff)
    const badge = (stand: number) => expect(page.locator('.tag').filter({ hasText: new RegExp(`${w.stands[stand]}$`) }).first()).toBeVisible()

    await signIn(customer)
    await page.goto(`/organizations/${slug}`)
    await page.getByRole('link', { name: w.wrong }).click()
    await page.getByLabel(w.what).fill('The lid of the bin is broken')
    await page.getByLabel(w.tell).fill('Three weeks now.')
    await page.getByRole('button', { name: w.send }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The lid of the bin is broken' })).toBeVisible()
    await badge(0)
    const path = new URL(page.url()).pathname

    const stranger = await browser.newPage({ baseURL })
    expect((await stranger.goto(path))?.status()).toBe(404)
    await stranger.goto(`/organizations/${slug}/cases`)
    await expect(stranger.getByText('The lid of the bin is broken')).toHaveCount(0)

    await signIn(staff)
    await page.goto(path)
    await expect(page.getByRole('button', { name: w.yes })).toHaveCount(0)
    await page.getByRole('textbox', { name: w.answer }).fill('We look into it.')
    await page.getByRole('button', { name: w.doAnswer, exact: true }).click()
    await badge(1)
    await page.getByLabel(w.did).fill('It is empty.')
    await page.getByRole('button', { name: w.say }).click()
    await badge(2)

    await signIn(customer)
    await page.goto(path)
    await page.getByRole('button', { name: w.yes }).click()
    await badge(3)
    await page.getByText(w.not, { exact: true }).click()
    await page.getByLabel(w.still).fill('Full again.')
    await page.getByRole('button', { name: w.reopen }).click()
    await badge(4)
    await page.getByRole('button', { name: w.show }).click()
    await expect(page.getByRole('button', { name: w.show })).toHaveCount(0)
    await stranger.goto(path)
    await expect(stranger.getByText('Full again.')).toBeVisible()
    await stranger.close()
  })
}

test('what a visitor raised is kept while they sign in, and sent then', async ({ page, graph, somebody }) => {
  const [staff, customer] = [await somebody(), await somebody()]
  const { slug } = await organizationOf(graph, staff)
  await page.goto(`/organizations/${slug}/cases`)
  await page.getByLabel('What went wrong, in one sentence').fill('The lamp is broken')
  await page.getByLabel('Tell about it').fill('It is dark.')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByLabel('E-mail address').fill(customer.email)
  await page.getByLabel('Password', { exact: true }).fill(customer.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The lamp is broken' })).toBeVisible()
})
