import { expectAccessible, foldOpen } from './expect-accessible'
import type { Graph } from './graph'
import { expect, test } from './journey'
import { newId, unique, type Person } from './people'
import { byKeyboard } from './tab-to'

/** An organization with a community, and those who speak for it. */
async function organizationOf(graph: Graph, ...staff: Person[]) {
  const [slug, communityId, name] = [`harbour-${unique()}`, newId('community'), `Harbour ${unique()}`]
  await graph(
    `CREATE (organization:Organization {id: $id, slug: $slug, name: $name, about: '', createdAt: 1})
       -[:HOSTS]->(:Community {id: $communityId, slug: $slug, name: $slug, about: '', createdAt: 1, verifiedAt: 1, smallestKey: $communityId})
     WITH organization UNWIND $memberIds AS memberId MATCH (member:Member {id: memberId}) SET member.kind = 'staff'
     CREATE (member)-[:REPRESENTS {role: 'REPRESENTATIVE', since: 1}]->(organization)`,
    { memberIds: staff.map(({ memberId }) => memberId), id: newId('organization'), slug, name, communityId },
  )
  return { slug, name, communityId }
}

const words = {
  en: {
    asked: 'You are asked to assess this', ask: 'Ask them', who: 'Who is to assess it?', waiting: 'asked, not assessed yet', yours: 'Yours to assess', can: 'Can it be done?', save: 'Save your assessment', adopt: 'Take it on', one: '1 assessment',
    back: 'Back this for', backs: 'backs this', backing: 'Organizations that back this', fold: 'Assessment', respond: 'Respond for the organization', response: 'The response', publish: 'Save',
    wrong: 'Something went wrong at', what: 'What went wrong, in one sentence', tell: 'Tell about it', send: 'Send', answer: 'Your answer', doAnswer: 'Answer', did: 'What did you do?', say: 'Say that it is solved',
    yes: 'Yes, it is solved', not: 'It is not solved', still: 'What is still wrong?', reopen: 'Reopen it', cases: 'Cases that you raised', stands: ['Raised', 'Answered', 'Solved, says the organization', 'Solved', 'Reopened'],
  },
  nl: {
    asked: 'Je bent gevraagd dit te beoordelen', ask: 'Vraag het', who: 'Wie beoordeelt dit?', waiting: 'gevraagd, nog niet beoordeeld', yours: 'Voor jou om te beoordelen', can: 'Kan het?', save: 'Bewaar je beoordeling', adopt: 'Overnemen', one: '1 beoordeling',
    back: 'Steun dit namens', backs: 'steunt dit', backing: 'Organisaties die dit steunen', fold: 'Beoordeling', respond: 'Reageer namens de organisatie', response: 'De reactie', publish: 'Bewaar',
    wrong: 'Ging er iets mis bij', what: 'Wat ging er mis, in één zin', tell: 'Vertel erover', send: 'Verstuur', answer: 'Jullie antwoord', doAnswer: 'Antwoord', did: 'Wat hebben jullie gedaan?', say: 'Zeg dat het is opgelost',
    yes: 'Ja, het is opgelost', not: 'Het is niet opgelost', still: 'Wat is er nog mis?', reopen: 'Heropen het', cases: 'Meldingen van jou', stands: ['Gemeld', 'Beantwoord', 'Opgelost, zegt de organisatie', 'Opgelost', 'Heropend'],
  },
}

for (const [language, w] of Object.entries(words)) {
  test.describe(`in ${language}, by keyboard alone and three clicks at most`, () => {
    test.describe.configure({ timeout: 180_000 })
    test.beforeEach(({ context, baseURL }) => context.addCookies([{ name: 'language', value: language, url: baseURL }]))

    test('a colleague is asked to assess an idea and does so for their own people alone, another organization backs it, and the host responds', async ({ page, browser, graph, somebody, signIn, newIdea, baseURL }) => {
      const [lead, colleague, partner, hand] = [await somebody(), await somebody(), await somebody(), byKeyboard(page)]
      const [host, other] = [await organizationOf(graph, lead, colleague), await organizationOf(graph, partner)]
      const idea = await newIdea({ communityId: host.communityId })
      const path = `/ideas/${idea.slug}`
      const stranger = await (await browser.newContext({ locale: language === 'nl' ? 'nl-NL' : 'en-GB', baseURL })).newPage()

      await signIn(lead)
      await hand.open(path)
      await hand.press(page.locator('#assessment > summary').filter({ hasText: w.fold }))
      await hand.choose(page.getByLabel(w.who), 'ArrowDown')
      await hand.press(page.getByRole('button', { name: w.ask }))
      await expect(page.locator('#assessment').getByRole('listitem').filter({ hasText: colleague.name })).toContainText(w.waiting)
      hand.expectFew()

      await signIn(colleague)
      await hand.open(`/organizations/${host.slug}`)
      await expectAccessible(page, 'the organization with ideas to assess')
      await hand.press(page.getByRole('region', { name: w.yours }).getByRole('link', { name: idea.title }))
      await page.waitForURL(/assess=/)
      await expect(page.locator('#assessment > summary')).toHaveText(w.asked)
      await hand.type(page.getByLabel(w.can), 'With planks that we have.')
      await hand.choose(page.getByRole('radio', { checked: true }), 'ArrowUp', 2)
      await hand.press(page.getByRole('button', { name: w.save }))
      await expect(page.locator('#assessment > summary')).toHaveText(w.one)
      hand.expectFew()
      await expect(page.locator('#assessment').getByRole('listitem')).toContainText([`${w.adopt}`])
      await expectAccessible(page, 'an idea with an assessment')
      await page.goto(`/organizations/${host.slug}`)
      await expect(page.getByRole('region', { name: w.yours })).toHaveCount(0)
      await stranger.goto(path)
      expect(await stranger.content()).not.toContain('With planks that we have.')

      await signIn(partner)
      await hand.open(path)
      await expect(page.locator('#assessment')).toHaveCount(0)
      await hand.press(page.getByRole('button', { name: `${w.back} ${other.name}` }))
      await expect(page.getByRole('button', { name: `${other.name} ${w.backs}` })).toBeVisible()
      hand.expectFew()
      await expectAccessible(page, 'an idea that is backed')
      await stranger.goto(path)
      await expect(stranger.getByRole('region', { name: w.backing }).getByRole('link', { name: other.name })).toBeVisible()
      await page.getByRole('button', { name: `${other.name} ${w.backs}` }).press('Enter')
      await expect(page.getByRole('button', { name: `${w.back} ${other.name}` })).toBeVisible()
      await stranger.goto(path)
      await expect(stranger.getByRole('region', { name: w.backing })).toHaveCount(0)

      await signIn(lead)
      await hand.open(path)
      await hand.press(page.locator('summary').filter({ hasText: w.respond }))
      await hand.type(page.getByLabel(w.response), 'We build it.')
      await hand.press(page.locator('#response').getByRole('button', { name: w.publish, exact: true }))
      await expect(page.getByRole('article').filter({ hasText: 'We build it.' })).toBeVisible()
      hand.expectFew()
      await stranger.context().close()
    })

    test('what went wrong is raised from an idea, answered, claimed, confirmed and reopened, and stands among one’s own cases', async ({ page, graph, somebody, signIn, newIdea }) => {
      const [staff, customer, hand] = [await somebody(), await somebody(), byKeyboard(page)]
      const host = await organizationOf(graph, staff)
      const [idea, title] = [await newIdea({ communityId: host.communityId }), `The lid is broken ${unique()}`]
      const stands = async (stand: number) => { await expect(page.locator('.tag').filter({ hasText: new RegExp(`${w.stands[stand]}$`) }).first()).toBeVisible(); hand.expectFew() }

      await signIn(customer)
      await hand.open(`/ideas/${idea.slug}`)
      await hand.press(page.getByRole('link', { name: w.wrong }))
      await page.waitForURL(/\/cases/)
      await hand.type(page.getByLabel(w.what), title)
      await hand.type(page.getByLabel(w.tell), 'Three weeks now.')
      await hand.press(page.getByRole('button', { name: w.send }))
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await stands(0)
      const path = new URL(page.url()).pathname

      await signIn(staff)
      await hand.open(`/ideas/${idea.slug}`)
      await hand.press(page.getByRole('link', { name: w.wrong }))
      await page.waitForURL(/\/cases/)
      await hand.press(page.getByRole('link', { name: title }))
      await page.waitForURL(path)
      await hand.type(page.getByRole('textbox', { name: w.answer }), 'We look into it.')
      await hand.press(page.getByRole('button', { name: w.doAnswer, exact: true }))
      await stands(1)
      await hand.open(path)
      await hand.type(page.getByLabel(w.did), 'A new lid.')
      await hand.press(page.getByRole('button', { name: w.say }))
      await stands(2)

      await signIn(customer)
      await page.goto('/account')
      await hand.press(page.getByRole('link', { name: w.cases }))
      await page.waitForURL('/cases')
      await expectAccessible(page, 'one’s own cases')
      await hand.open('/cases')
      await hand.press(page.getByRole('link', { name: title }))
      await page.waitForURL(path)
      await hand.press(page.getByRole('button', { name: w.yes }))
      await stands(3)
      await hand.open(path)
      await hand.press(page.locator('summary').filter({ hasText: w.not }))
      await hand.type(page.getByLabel(w.still), 'It is loose.')
      await hand.press(page.getByRole('button', { name: w.reopen }))
      await stands(4)
      await foldOpen(page)
      await expectAccessible(page, 'a case that was reopened')
    })
  })
}

const forms = {
  en: { fold: 'What a new idea here begins with', hint: 'What you ask, in a line', form: 'The text to begin with', save: 'Save', name: 'How is the customer called?' },
  nl: { fold: 'Waarmee een nieuw idee hier begint', hint: 'Wat jullie vragen, in één regel', form: 'De tekst om mee te beginnen', save: 'Bewaar', name: 'Hoe heet de klant?' },
}

for (const [language, w] of Object.entries(forms)) {
  test(`in ${language}: what a community asks stands in the form of a new idea when it is chosen, and nothing that was written is lost`, async ({ page, context, baseURL, graph, signIn }) => {
    await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    const host = await organizationOf(graph, await signIn())
    await page.goto(`/communities/${host.slug}`)
    await page.getByText(w.fold).click()
    await page.getByLabel(w.hint).fill('Say who would use it.')
    await page.getByLabel(w.form).fill('## For whom\n\n## Where')
    await page.getByRole('button', { name: w.save, exact: true }).click()
    await expect.poll(async () => (await graph('MATCH (community:Community {id: $id}) RETURN community.ideaFormHint AS hint', { id: host.communityId }))[0]?.hint).toBe('Say who would use it.')
    await expect(page.getByLabel(w.hint)).toHaveValue('Say who would use it.')
    await expectAccessible(page, 'a community with its form')

    await page.goto('/ideas/new')
    const [body, place] = [page.locator('#body'), page.locator('#communityId')]
    await place.selectOption({ label: host.slug })
    await expect(page.getByText('Say who would use it.')).toBeVisible()
    await expect(body).toHaveValue('## For whom\n\n## Where')
    await foldOpen(page)
    await expectAccessible(page, 'a new idea with what a community asks')
    await place.selectOption('')
    await expect(body).toHaveValue('')
    await body.fill('My own words.')
    await place.selectOption({ label: host.slug })
    await expect(page.getByText('Say who would use it.')).toBeVisible()
    await expect(body).toHaveValue('My own words.')

    await page.getByLabel(w.name).fill('Mrs Jansen')
    await page.goto('/ideas')
    await page.goto('/ideas/new')
    await expect(body).toHaveValue('My own words.')
    await expect(page.getByLabel(w.name)).toHaveValue('Mrs Jansen')
    await expect(page.getByLabel(w.name)).toBeVisible()
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a button shows what the chosen community asks, and an idea is proposed for a customer and stands there as such', async ({ page, graph, signIn }) => {
    const host = await organizationOf(graph, await signIn())
    await graph('MATCH (community:Community {id: $id}) SET community.ideaForm = $form, community.ideaFormHint = $hint', { id: host.communityId, form: '## For whom', hint: 'Say who would use it.' })
    await page.goto('/ideas/new')
    await page.locator('#title').fill('A ramp at the door')
    await page.getByText('Propose it for a customer').click()
    await page.getByLabel('How is the customer called?').fill('Mrs Jansen')
    await page.locator('#body').fill('For wheels.')
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'an organization that you speak for' })).toBeVisible()
    await expect(page.getByLabel('How is the customer called?')).toHaveValue('Mrs Jansen')
    await page.locator('#body').fill('')
    await page.locator('#communityId').selectOption({ label: host.slug })
    await page.getByRole('button', { name: 'Show what it asks' }).click()
    await expect(page.getByText('Say who would use it.')).toBeVisible()
    await expect(page.locator('#body')).toHaveValue('## For whom')
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'A ramp at the door' })).toBeVisible()
    await expect(page.getByText(`for Mrs Jansen, a customer of ${host.name}`)).toBeVisible()
  })
})

test('what somebody means to do harm with stands there as text, in every field of these pages', async ({ page, graph, signIn, as }) => {
  const lead = await signIn()
  const [host, ask] = [await organizationOf(graph, lead), await as(lead)]
  const bad = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>[x](javascript:window.hit=1)'
  const does = async (name: string, input: object, told: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
    const { o } = await ask(`mutation ($i: ${type}Input!) { o: ${name}(input: $i) { ... on ${type}Success { ${told} } ... on Refusal { code message } } }`, { i: { ...input, idempotencyKey: crypto.randomUUID() } }) as { o: Record<string, { id: string, slug: string }> }
    expect(o.code).toBeUndefined()
    return Object.values(o)[0]
  }
  const [{ id: organizationId = '' } = {}] = await graph('MATCH (organization:Organization {slug: $slug}) RETURN organization.id AS id', { slug: host.slug }) as { id: string }[]
  const label = bad.slice(0, 40)
  await does('setIdeaForm', { communityId: host.communityId, form: bad, hint: bad }, 'community { id }')
  await does('createStatusLabel', { organizationId, label, kind: 'PLANNED' }, 'organization { id }')
  const idea = await does('proposeIdea', { communityId: host.communityId, title: `Ramp ${bad}`, body: bad, onBehalfOf: bad.slice(0, 80) }, 'idea { id slug }')
  await does('setIdeaStatus', { ideaId: idea?.id, kind: 'PLANNED', label }, 'idea { id }')
  await does('publishResponse', { ideaId: idea?.id, body: bad, baseNumber: 0 }, 'idea { id }')
  await does('assessIdea', { ideaId: idea?.id, feasibility: bad, fit: bad, cost: bad, recommendation: 'ADAPT' }, 'idea { id }')
  await does('addNote', { ideaId: idea?.id, body: bad }, 'note { id }')
  const matter = await does('raiseCase', { organizationId, title: `Lid ${bad}`, body: bad, isPublic: true, onBehalfOf: bad.slice(0, 80) }, 'case { id }')
  for (const name of ['answerCase', 'claimCase', 'confirmCase', 'reopenCase']) await does(name, { caseId: matter?.id, body: bad }, 'case { id }')

  for (const path of [`/ideas/${idea?.slug}?assess=yes`, `/ideas/new?community=${host.slug}`, `/communities/${host.slug}`, `/organizations/${host.slug}`, `/organizations/${host.slug}/settings`, `/organizations/${host.slug}/cases`, `/organizations/${host.slug}/roadmap`, '/cases', `/cases/${matter?.id}`, `/members/${lead.handle}`]) {
    await page.goto(path)
    await foldOpen(page)
    await expect(page.locator('main'), path).toContainText('onerror')
    expect(await page.locator('main').evaluate((main) => [main.querySelectorAll('img[src="x"], a[href^="javascript"]').length, 'hit' in window]), path).toEqual([0, false])
  }
})

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the way back from a case reads as one sentence, and the name of a group of notices stands inside its card', async ({ page, graph, somebody, signIn, as }) => {
    const [staff, customer] = [await somebody(), await signIn()]
    const { slug } = await organizationOf(graph, staff)
    await graph("MATCH (organization:Organization {slug: $slug}) SET organization.name = 'The Harbour Authority of the Western Basin'", { slug })
    const [found] = await graph('MATCH (organization:Organization {slug: $slug}) RETURN organization.id AS id', { slug })
    const { o } = await (await as(customer))('mutation ($i: RaiseCaseInput!) { o: raiseCase(input: $i) { ... on RaiseCaseSuccess { case { id } } } }', { i: { organizationId: found?.id, title: 'No light', body: 'Dark.', isPublic: false, idempotencyKey: crypto.randomUUID() } }) as { o: { case: { id: string } } }
    await page.goto(`/cases/${o.case.id}`)
    const lines = await page.getByRole('link', { name: 'What went wrong at' }).evaluate((link) => {
      const range = document.createRange()
      range.selectNodeContents(link)
      const boxes = [...range.getClientRects()]
      return [...new Set(boxes.map(({ top }) => Math.round(top)))].map((top) => Math.min(...boxes.filter((box) => Math.round(box.top) === top).map(({ left }) => Math.round(left))))
    })
    expect(lines.length).toBeGreaterThan(1)
    expect(new Set(lines).size).toBe(1)
    await page.goto('/account/notices')
    const cards = await page.locator('fieldset').evaluateAll((all) => all.map((card) => {
      const [box, legend] = [card.getBoundingClientRect(), card.querySelector('legend')?.getBoundingClientRect()]
      return legend !== undefined && legend.top > box.top + 4 && legend.left > box.left + 4 && legend.right < box.right - 4
    }))
    expect(cards).toEqual(cards.map(() => true))
    expect(cards.length).toBeGreaterThan(3)
  })
})
