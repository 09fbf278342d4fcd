import { expectAccessible } from './expect-accessible'
import { expect, test } from './journey'
import { signInAs, unique } from './people'

const words = {
  en: { mute: 'Mute this idea', unmute: 'Unmute', email: 'Their e-mail address', make: 'Make the invitation', mailed: 'A mail takes it to', taken: 'You have invited this address already.', letter: 'invites you to Tributary' },
  nl: { mute: 'Demp dit idee', unmute: 'Niet meer dempen', email: 'E-mailadres van je gast', make: 'Maak de uitnodiging', mailed: 'Een mail brengt haar naar', taken: 'Dit adres heb je al uitgenodigd.', letter: 'nodigt je uit voor Tributary' },
}

for (const language of ['en', 'nl'] as const) {
  const w = words[language]
  test.describe(language, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'nl-NL' })

    test('an idea is muted on its own page, and heard of again at the same spot', async ({ page, signIn, newIdea, graph }) => {
      const idea = await newIdea()
      await signIn(idea.author)
      await page.goto(`/ideas/${idea.slug}`)
      await page.getByRole('button', { name: w.mute }).click()
      await expect(page.getByRole('button', { name: w.unmute })).toBeVisible()
      expect(await graph('MATCH (:Member {id: $id})-[:MUTES]->(:Idea {id: $idea}) RETURN count(*) AS times', { id: idea.author.memberId, idea: idea.id })).toEqual([{ times: 1 }])
      await expectAccessible(page, 'an idea that is muted')
      await page.getByRole('button', { name: w.unmute }).click()
      await expect(page.getByRole('button', { name: w.mute })).toBeVisible()
    })

    test('an invitation goes to an address, whose mail stands in the outbox in the language of who invites', async ({ page, browser, signIn, somebody, graph }) => {
      const [host, administrator] = [await signIn(), await somebody({ role: 'ADMINISTRATOR' })]
      await graph('MATCH (:Member {id: $id})-[:IDENTIFIED_BY]->(account) SET account.language = $language', { id: host.memberId, language })
      const address = `guest-${unique()}@example.org`
      await page.goto('/invitations')
      await page.getByLabel(w.email).fill(address)
      await page.getByRole('button', { name: w.make }).click()
      await expect(page.getByText(`${w.mailed} ${address}`)).toBeVisible()
      await page.getByLabel(w.email).fill(address)
      await page.getByRole('button', { name: w.make }).click()
      await expect(page.getByText(w.taken)).toBeVisible()
      await expectAccessible(page, 'an invitation that is refused')
      const desk = await (await browser.newContext()).newPage()
      await signInAs(desk.request, administrator)
      await expect(async () => {
        await desk.goto('/outbox')
        await expect(desk.getByText(`${host.name} ${w.letter}`).first()).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 20_000 })
      await desk.context().close()
    })
  })
}
