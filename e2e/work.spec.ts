import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { signInAs } from './people'

const words = {
  en: { invite: 'Invite a co-author', else: 'Somebody else', send: 'Invite', yes: 'Yes, I join', by: 'co-author', ask: 'Ask for help', what: 'What is to be done?', asked: 'Ask', take: 'I do this', deliver: 'Deliver', note: 'What did you do?', accept: 'Accept', present: 'Tell what came of it', came: 'What came of it?', told: 'Tell it', because: 'Because of' },
  nl: { invite: 'Een mede-auteur uitnodigen', else: 'Iemand anders', send: 'Uitnodigen', yes: 'Ja, ik doe mee', by: 'mede-auteur', ask: 'Hulp vragen', what: 'Wat moet er gebeuren?', asked: 'Vragen', take: 'Dit doe ik', deliver: 'Inleveren', note: 'Wat heb je gedaan?', accept: 'Goedkeuren', present: 'Vertel wat ervan kwam', came: 'Wat kwam ervan?', told: 'Vertellen', because: 'Dankzij' },
}

/** A button says what it is about after a colon, where there are several. */
const named = (name: string) => new RegExp(`^${name}( ?:|$)`)
const press = (page: Page, name: string) => page.getByRole('button', { name: named(name) }).filter({ visible: true }).first().click()
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click()

for (const locale of ['en', 'nl'] as const) {
  test.describe(locale, () => {
    test.use({ locale: locale === 'en' ? 'en-GB' : 'nl-NL' })

    test('a co-author is invited and joins, a task is taken, delivered and accepted, and what came of it names whom it is due to', async ({ page, browser, newIdea, somebody, signIn, graph }) => {
      const w = words[locale]
      const [idea, ben] = [await newIdea(), await somebody()]
      const path = `/ideas/${idea.slug}`
      await signIn(idea.author)
      await page.goto(path)
      await unfold(page, w.invite)
      await page.getByLabel(w.else).fill(`@${ben.handle}`)
      await press(page, w.send)
      await expect(page.getByRole('link', { name: ben.name })).toBeVisible()

      const context = await browser.newContext({ locale: locale === 'en' ? 'en-GB' : 'nl-NL' })
      const other = await context.newPage()
      await signInAs(other.request, ben)
      await other.goto(path)
      await press(other, w.yes)
      await expect(other.getByRole('region', { name: /Who makes this|Wie dit maken/ }).getByText(w.by, { exact: true })).toBeVisible()

      await page.goto(path)
      await unfold(page, w.ask)
      await page.getByLabel(w.what).fill('Measure the bank')
      await press(page, w.asked)
      await expect(page.getByRole('heading', { name: 'Measure the bank' })).toBeVisible()

      await other.goto(path)
      await press(other, w.take)
      await unfold(other, w.deliver)
      await other.getByLabel(w.note).fill('Three metres.')
      await press(other, w.deliver)
      await expect(other.getByText('Three metres.')).toBeVisible()

      await page.goto(path)
      await press(page, w.accept)
      await expect(page.getByRole('button', { name: named(w.accept) })).toHaveCount(0)
      await unfold(page, w.present)
      await page.getByLabel(w.came).fill('A plan of the bank')
      await page.getByRole('checkbox', { name: new RegExp('Measure the bank') }).check()
      await press(page, w.told)
      const told = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'A plan of the bank' }) })
      await expect(told.getByText(w.because, { exact: true })).toBeVisible()
      await expect(told.getByRole('link', { name: ben.name })).toBeVisible()
      expect(await graph('MATCH (:Member {id: $ben})-[act:DELIVERED]->(:Idea {id: $idea}) RETURN act.acceptedBy AS acceptedBy', { ben: ben.memberId, idea: idea.id })).toEqual([{ acceptedBy: idea.author.memberId }])
      await context.close()
    })
  })
}

test('two who take one task in two browsers at once: one has it, the other is told so', async ({ page, browser, newIdea, somebody, signIn, as }) => {
  const idea = await newIdea()
  const ask = await as(idea.author)
  await ask('mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { __typename } }', { input: { ideaId: idea.id, title: 'Carry the planks', size: 'SMALL', idempotencyKey: crypto.randomUUID() } })
  await signIn()
  const context = await browser.newContext()
  const other = await context.newPage()
  await signInAs(other.request, await somebody())
  const both = [page, other]
  await Promise.all(both.map((one) => one.goto(`/ideas/${idea.slug}`)))
  await Promise.all(both.map((one) => press(one, 'I do this')))
  await expect.poll(async () => (await Promise.all(both.map((one) => one.locator('summary', { hasText: 'Deliver' }).count()))).reduce((sum, n) => sum + n, 0)).toBe(1)
  await expect.poll(async () => (await Promise.all(both.map((one) => one.getByText('Somebody was ahead of you.').count()))).reduce((sum, n) => sum + n, 0)).toBe(1)
  await context.close()
})
