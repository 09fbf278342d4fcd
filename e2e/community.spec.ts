import { signInHere } from './forms'
import { expect, test } from './journey'
import { newId, unique } from './people'
import type { Graph } from './graph'

async function newCommunity(graph: Graph) {
  const community = { id: newId('community'), slug: `river-readers-${unique()}`, name: `River readers ${unique()}` }
  await graph('CREATE (:Community {id: $id, slug: $slug, name: $name, about: "For who reads by the water.", language: "en", createdAt: timestamp()})', community)
  return community
}

test('a visitor joins a community, signs in, is a member, and leaves again', async ({ page, somebody, graph }) => {
  const [community, person] = [await newCommunity(graph), await somebody()]
  await page.goto(`/communities/${community.slug}`)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByText('Then you are a member of this community')).toBeVisible()
  await signInHere(page, person)
  await expect(page).toHaveURL(`/communities/${community.slug}`)
  await expect(page.getByText('✓ You are a member')).toBeVisible()
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('button', { name: 'Join' })).toBeVisible()
  expect(await graph('MATCH (:Member {id: $memberId})-[act:JOINED|LEFT]->(:Community {id: $id}) RETURN type(act) AS did ORDER BY act.at', { memberId: person.memberId, id: community.id }))
    .toEqual([{ did: 'JOINED' }, { did: 'LEFT' }])
})

test('a member asks a question in a community, and another answers it', async ({ page, signIn, graph }) => {
  const [community, question] = [await newCommunity(graph), `Who has a spare bookcase? ${unique()}`]
  const asker = await signIn()
  await page.goto(`/communities/${community.slug}`)
  await page.getByLabel('What do you share?').selectOption({ label: 'A question: something you want to know' })
  await page.getByLabel('Heading').fill(question)
  await page.getByLabel('What do you want to tell or ask?').fill('A narrow one would do.')
  await page.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()

  const path = new URL(page.url()).pathname
  const answerer = await signIn()
  await page.goto(path)
  await page.getByLabel('Your answer').fill('I have, in the shed.')
  await page.getByRole('button', { name: 'Post answer' }).click()
  await expect(page.getByText('I have, in the shed.')).toBeVisible()
  expect(await graph('MATCH (:Member {id: $answerer})-[act:ANSWERED]->() RETURN act.partnerIds AS partners', { answerer: answerer.memberId })).toEqual([{ partners: [asker.memberId] }])
})

test('a visitor posts in a community, signs in, and lands on what they posted', async ({ page, somebody, graph }) => {
  const [community, told] = [await newCommunity(graph), `The river library works ${unique()}`]
  await page.goto(`/communities/${community.slug}`)
  await page.getByLabel('Heading').fill(told)
  await page.getByLabel('What do you want to tell or ask?').fill('Ten books went round in a week.')
  await page.getByRole('button', { name: 'Post', exact: true }).click()
  await signInHere(page, await somebody())
  await expect(page.getByRole('heading', { level: 1, name: told })).toBeVisible()
  await expect(page.getByText('What you shared is placed.')).toBeVisible()
})
