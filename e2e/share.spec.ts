import { signUpHere } from './forms'
import { expect, test } from './journey'
import { unique } from './people'

test('a member shares an idea, and whoever signs up by the link was brought by them', async ({ page, signIn, newIdea, browser, baseURL, graph }) => {
  const [sharer, idea] = [await signIn(), await newIdea()]
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Your link to this idea').inputValue()
  expect(new URL(link).pathname).toMatch(/^\/join\/[\w-]{20,}$/)

  const elsewhere = await browser.newContext({ baseURL })
  const guest = await elsewhere.newPage()
  await guest.goto(new URL(link).pathname)
  await expect(guest).toHaveURL(`/ideas/${idea.slug}`)
  await guest.getByRole('button', { name: 'I support this' }).click()
  await guest.getByRole('link', { name: 'Make an account' }).click()
  await expect(guest.getByText(`${sharer.name} invited you.`)).toBeVisible()
  const email = `guest-${unique()}@example.org`
  await signUpHere(guest, { name: 'Sam', email, password: 'drie eenden in het riet' })
  await expect(guest.getByRole('button', { name: 'You support this' })).toBeVisible()
  await elsewhere.close()

  expect(await graph('MATCH (:Account {email: $email})<-[:IDENTIFIED_BY]-()<-[brought:BROUGHT]-(bringer) RETURN bringer.id AS by, brought.to AS to', { email }))
    .toEqual([{ by: sharer.memberId, to: idea.id }])
  expect(await graph('MATCH (:Member {id: $memberId})-[act:SHARED]->(:Idea {id: $ideaId}) RETURN count(act) AS acts', { memberId: sharer.memberId, ideaId: idea.id })).toEqual([{ acts: 1 }])
})

test('a link that nobody shared leads to the front page and says so', async ({ page }) => {
  await page.goto('/join/made-up-by-a-stranger')
  await expect(page).toHaveURL('/')
  await expect(page.getByText('This link leads nowhere any more.')).toBeVisible()
})
