import { expectAccessible } from './expect-accessible'
import { expect, test } from './journey'
import { organizationOf } from './organization'

const words = {
  en: {
    open: 'Your desk', answer: 'Answer', response: 'The response', status: 'Status', planned: 'Planned', save: 'Save', none: 'No idea awaits an answer. Well done.', confluence: 'Confluence', graph: 'See as a graph who meets where', meets: 'Who meets where', people: /In the last week \d+ people? came from|In the last week one person came/,
    table: 'Table (CSV)', picture: 'Picture (PNG)', columns: 'From,Up to and with,Streams,People', log: 'Log', not: 'Not as a source', why: 'Why?', put: 'Put it right', said: 'This community no longer counts as a source.', change: 'Change period, community or topic', lastYear: 'The last 365 days', show: 'Show',
  },
  nl: {
    open: 'Jullie werkplek', answer: 'Geef antwoord', response: 'De reactie', status: 'Stand', planned: 'Gepland', save: 'Bewaar', none: 'Geen enkel idee wacht op antwoord. Goed gedaan.', confluence: 'Samenloop', graph: 'Bekijk als netwerk wie elkaar waar treffen', meets: 'Wie elkaar waar treffen', people: /In de laatste week kw/,
    table: 'Tabel (CSV)', picture: 'Afbeelding (PNG)', columns: 'Van,Tot en met,Stromen,Mensen', log: 'Logboek', not: 'Niet als bron', why: 'Waarom?', put: 'Zet het recht', said: 'Deze gemeenschap telt niet meer mee als bron.', change: 'Andere periode, gemeenschap of onderwerp', lastYear: 'De laatste 365 dagen', show: 'Toon',
  },
}

for (const [language, w] of Object.entries(words)) {
  test(`in ${language}: somebody of an organization answers from the desk, sees who came, takes it along, and puts right how a community counts; nobody else sees the desk`, async ({ page, graph, somebody, signIn, newIdea, as, context, baseURL }) => {
    await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    const [staff, fan] = [await somebody(), await somebody()]
    const { slug, communityId } = await organizationOf(graph, staff)
    const idea = await newIdea({ communityId, title: `=Benches ${slug}` })
    await (await as(fan))('mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { __typename } }', { input: { ideaId: idea.id, idempotencyKey: crypto.randomUUID() } })
    const desk = `/organizations/${slug}/desk`

    await page.goto(desk)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await signIn(fan)
    expect((await page.goto(desk))?.status()).toBe(404)
    expect((await page.request.get(`${desk}/confluence/table.csv`)).status()).toBe(404)

    await signIn(staff)
    await page.goto(`/organizations/${slug}`)
    await page.getByRole('link', { name: w.open }).click()
    await expectAccessible(page, 'the list of the desk')
    const awaiting = page.locator('#awaiting')
    expect((await (await page.request.get(`${desk}/list/table.csv`)).text())).toContain(`'=Benches ${slug}`)
    await awaiting.locator('summary').filter({ hasText: w.answer }).click()
    await awaiting.getByLabel(w.response).fill('We build them.')
    await awaiting.getByLabel(w.status, { exact: true }).first().selectOption(w.planned)
    await awaiting.getByRole('button', { name: w.save, exact: true }).first().click()
    await expect(awaiting.getByText(w.none)).toBeVisible()

    await page.getByRole('navigation').getByRole('link', { name: w.confluence, exact: true }).click()
    await expect(page.getByText(w.people)).toBeVisible()
    await expectAccessible(page, 'confluence over time')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: w.table }).click()])
    expect(file.suggestedFilename()).toBe('confluence.csv')
    expect(await (await page.request.get(`${desk}/confluence/table.csv`)).text()).toContain(w.columns)
    const picture = await page.request.get(String(await page.getByRole('link', { name: w.picture }).getAttribute('href')))
    expect([picture.headers()['content-type'], (await picture.body()).subarray(1, 4).toString()]).toEqual(['image/png', 'PNG'])
    await page.getByRole('link', { name: w.graph }).click()
    await expect(page.getByRole('heading', { name: w.meets })).toBeVisible()
    await expect(page.locator('.graph canvas').first(), 'drawn in the browser').toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: idea.title }), 'and told in the table').toBeVisible()
    await expectAccessible(page, 'who meets where')
    await page.getByText(w.change).click()
    await page.locator('#scope-days').selectOption(w.lastYear)
    await page.getByRole('button', { name: w.show, exact: true }).click()
    await expect(page).toHaveURL(/days=365/)

    await page.goto(`/communities/${slug}`)
    await page.getByRole('link', { name: w.log }).click()
    await page.getByText(w.not, { exact: true }).click()
    await page.getByLabel(w.why).first().fill('One class, at once.')
    await page.getByRole('button', { name: w.put }).first().click()
    await expect(page.locator('#log')).toContainText(w.said)
    await expectAccessible(page, 'the log of a community')
    await signIn(fan)
    await page.goto(`/communities/${slug}/log`)
    await expect(page.locator('#log')).toContainText('One class, at once.')
    await expect(page.getByRole('button', { name: w.put })).toHaveCount(0)
  })
}
