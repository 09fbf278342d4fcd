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
    wrong: 'Something went wrong at', what: 'What went wrong, in one sentence', tell: 'Tell about it', send: 'Send', answer: 'Your answer', doAnswer: 'Answer', solved: 'It is solved', did: 'What did you do?', say: 'Say that it is solved',
    yes: 'Yes, it is solved', not: 'It is not solved', still: 'What is still wrong?', reopen: 'Reopen it', cases: 'Cases that you raised', stands: ['Raised', 'Answered', 'Solved, says the organization', 'Solved', 'Reopened'],
  },
  nl: {
    asked: 'Je bent gevraagd dit te beoordelen', ask: 'Vraag het', who: 'Wie beoordeelt dit?', waiting: 'gevraagd, nog niet beoordeeld', yours: 'Voor jou om te beoordelen', can: 'Kan het?', save: 'Bewaar je beoordeling', adopt: 'Overnemen', one: '1 beoordeling',
    back: 'Steun dit namens', backs: 'steunt dit', backing: 'Organisaties die dit steunen', fold: 'Beoordeling', respond: 'Reageer namens de organisatie', response: 'De reactie', publish: 'Bewaar',
    wrong: 'Ging er iets mis bij', what: 'Wat ging er mis, in één zin', tell: 'Vertel erover', send: 'Verstuur', answer: 'Jullie antwoord', doAnswer: 'Antwoord', solved: 'Het is opgelost', did: 'Wat hebben jullie gedaan?', say: 'Zeg dat het is opgelost',
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
      await hand.press(page.locator('summary').filter({ hasText: w.solved }))
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

test('what a community asks stands in the form of a new idea: with scripts when it is chosen, and nothing that was written is lost', async ({ page, graph, somebody, signIn }) => {
  const host = await organizationOf(graph, await signIn(await somebody()))
  await page.goto(`/communities/${host.slug}`)
  await page.getByText('What a new idea here begins with').click()
  await page.getByLabel('What you ask, in a line').fill('Say who would use it.')
  await page.getByLabel('The text to begin with').fill('## For whom\n\n## Where')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel('What you ask, in a line')).toHaveValue('Say who would use it.')
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
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a button shows what the chosen community asks, and an idea is proposed for a customer and stands there as such', async ({ page, graph, somebody, signIn }) => {
    const host = await organizationOf(graph, await signIn(await somebody()))
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
