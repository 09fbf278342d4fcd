import type { Browser } from '@playwright/test'
import { expect, test } from './journey'
import { signInAs, unique, type Person } from './people'
import { byKeyboard } from './tab-to'

const words = {
  en: {
    propose: 'Propose', amend: 'Propose a change', body: 'The text', reason: 'Why this change?', sendChange: 'Propose this change', changes: 'one open proposal', accept: 'Accept: this becomes the text', accepted: 'Accepted by',
    versions: '2 versions', ask: 'Ask for help', what: 'What is to be done?', asked: 'Ask', take: /^I do this/, deliver: /^Deliver/, note: 'What did you do?', done: /^Accept( ?:|$)/,
    present: 'Tell what came of it', came: 'What came of it?', told: 'Tell it', because: 'Because of',
    merge: 'Merge with another idea', address: /address of (the other|another) idea/, why: 'Why do they belong together?', mergeNow: 'Merge into that idea', continues: /This idea continues in/, undo: /Undo the merge/, 
  },
  nl: {
    propose: 'Stel voor', amend: 'Stel een wijziging voor', body: 'De tekst', reason: 'Waarom deze wijziging?', sendChange: 'Stel deze wijziging voor', changes: 'één open wijzigingsvoorstel', accept: 'Neem over: dit wordt de tekst', accepted: 'Overgenomen door',
    versions: '2 versies', ask: 'Hulp vragen', what: 'Wat moet er gebeuren?', asked: 'Vragen', take: /^Dit doe ik/, deliver: /^Inleveren/, note: 'Wat heb je gedaan?', done: /^Goedkeuren( ?:|$)/,
    present: 'Vertel wat ervan kwam', came: 'Wat kwam ervan?', told: 'Vertellen', because: 'Dankzij',
    merge: 'Samenvoegen met een ander idee', address: /adres van (het andere|een ander) idee/, why: 'Waarom horen ze bij elkaar?', mergeNow: 'Samenvoegen met dat idee', continues: /Dit idee gaat verder in/, undo: /Samenvoegen ongedaan maken/, 
  },
}

for (const language of ['en', 'nl'] as const) {
  const w = words[language]
  test.describe(`in ${language}, by keyboard alone and three clicks at most`, () => {
    test.describe.configure({ timeout: 180_000 })
    test.use({ locale: language === 'en' ? 'en-GB' : 'nl-NL' })

    /** Somebody else at another keyboard, at the same time. */
    const elsewhere = async (browser: Browser, person: Person) => {
      const page = await (await browser.newContext({ locale: language === 'en' ? 'en-GB' : 'nl-NL' })).newPage()
      await signInAs(page.request, person)
      return { page, hand: byKeyboard(page) }
    }

    test('two people at two browsers develop one idea: proposed, changed, helped with, and told what came of it', async ({ page, browser, somebody, signIn, graph }) => {
      const [anna, title] = [await signIn(), `A ferry at the mill ${unique()}`]
      const hand = byKeyboard(page)
      await hand.open('/ideas/new')
      await hand.type(page.locator('#title'), title)
      await hand.type(page.locator('#body'), 'A rope and a raft.')
      await hand.press(page.getByRole('button', { name: w.propose, exact: true }))
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      hand.expectFew()
      const path = new URL(page.url()).pathname

      const ben = await somebody()
      const other = await elsewhere(browser, ben)
      await other.hand.open(path)
      await other.hand.press(other.page.getByRole('link', { name: w.amend, exact: true }))
      await other.hand.type(other.page.getByLabel(w.body, { exact: true }), 'With a bell. ')
      await other.hand.type(other.page.getByLabel(w.reason), 'Who waits must be heard.')
      await other.hand.press(other.page.getByRole('button', { name: w.sendChange }))
      await expect(other.page.getByText('Who waits must be heard.')).toBeVisible()
      other.hand.expectFew()

      await hand.open(path)
      await hand.press(page.getByRole('link', { name: w.changes }))
      await hand.press(page.getByRole('link', { name: 'Who waits must be heard.' }))
      await hand.press(page.getByRole('button', { name: w.accept }))
      await expect(page.getByText(w.accepted)).toBeVisible()
      hand.expectFew()
      await hand.open(path)
      await expect(page.getByText('With a bell.')).toBeVisible()
      await expect(page.getByRole('link', { name: w.versions })).toBeVisible()
      await hand.press(page.locator('summary').filter({ hasText: w.ask }))
      await hand.type(page.getByLabel(w.what), 'Stretch the rope')
      await hand.press(page.getByRole('button', { name: w.asked, exact: true }))
      await expect(page.getByRole('heading', { name: 'Stretch the rope' })).toBeVisible()
      hand.expectFew()

      await other.hand.open(path)
      await other.hand.press(other.page.getByRole('button', { name: w.take }))
      await expect(other.page.locator('summary').filter({ hasText: w.deliver })).toBeVisible()
      other.hand.expectFew()
      await other.hand.open(path)
      await other.hand.press(other.page.locator('summary').filter({ hasText: w.deliver }))
      await other.hand.type(other.page.getByLabel(w.note), 'Forty metres.')
      await other.hand.press(other.page.getByRole('button', { name: w.deliver }))
      await expect(other.page.getByText('Forty metres.')).toBeVisible()
      other.hand.expectFew()

      await hand.open(path)
      await hand.press(page.getByRole('button', { name: w.done }))
      await expect(page.getByRole('button', { name: w.done })).toHaveCount(0)
      hand.expectFew()
      await hand.open(path)
      await hand.press(page.locator('summary').filter({ hasText: w.present }))
      await hand.type(page.getByLabel(w.came), 'The ferry runs')
      await hand.press(page.getByRole('button', { name: w.told, exact: true }))
      await expect(page.getByRole('heading', { name: 'The ferry runs' })).toBeVisible()
      hand.expectFew()
      expect(await graph(
        `MATCH (:Member {id: $ben})-[act:CO_DEVELOPED|DELIVERED]->(:Idea {slug: $slug}) WHERE act.voidedAt IS NULL RETURN type(act) AS type, act.acceptedBy AS acceptedBy ORDER BY type`,
        { ben: ben.memberId, slug: path.split('/').at(-1) },
      )).toEqual([{ type: 'CO_DEVELOPED', acceptedBy: anna.memberId }, { type: 'DELIVERED', acceptedBy: anna.memberId }])
      await other.page.context().close()
    })

    test('two ideas are brought together and parted again, and the map of both says so', async ({ page, signIn, newIdea }) => {
      const [one, into] = [await newIdea(), await newIdea()]
      const [hand, path] = [byKeyboard(page), `/ideas/${one.slug}`]
      await signIn(one.author)
      await hand.open(path)
      await hand.press(page.locator('summary').filter({ hasText: w.merge }))
      await hand.type(page.getByLabel(w.address), `/ideas/${into.slug}`)
      await hand.type(page.getByLabel(w.why), 'Both are ferries.')
      await hand.press(page.getByRole('button', { name: w.mergeNow }))
      await expect(page.getByRole('heading', { name: w.continues })).toBeVisible()
      hand.expectFew()
      await expect(page.locator('#lineage figure')).toContainText(into.title)
      await page.goto(`/ideas/${into.slug}`)
      await expect(page.locator('#lineage figure').getByRole('listitem').filter({ hasText: one.title })).toHaveCount(1)
      await hand.open(path)
      await hand.press(page.getByRole('button', { name: w.undo }))
      await expect(page.locator('summary').filter({ hasText: w.merge })).toBeVisible()
      await expect(page.locator('#lineage figure')).toHaveCount(0)
      hand.expectFew()
    })
  })
}
