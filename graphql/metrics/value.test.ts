import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { networkOf } from '../../db/metrics/makers'
import { rollback } from '../../db/testing/rollback'
import { act } from '../testing/act'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'

const VALUE = `query ($id: ID!, $topic: String) { organization(id: $id) { valueCreated(topic: $topic) { sampleSize coreShare
  core { outcomes people byOthers amounts { amount currency } } outsourced { outcomes people byOthers amounts { amount currency } }
  outcomes { title } helped { kind community { id } people core outsourced } links { from { kind } to { kind community { id } } outcomes } } } }`

test('what came of ideas is told by kind of value, with what it is worth, who made it and from where they come', () => rollback(async (db) => {
  const [client, { communityId, steward }, anna, ben] = [clientOf(db), await host(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  await createActs(db).join(ben, { communityId, key: 'join' })
  const outcome = { ideaId, kind: 'PRODUCT', body: 'Of oak.', at: '2026-01-01T00:00:00Z' }
  await act(client, anna, 'presentOutcome', { ...outcome, title: 'Two benches', value: 'CORE', amount: 1250.5, currency: 'EUR', madeBy: [ben.memberId, steward.memberId] }, 'outcome { id }')
  await act(client, anna, 'presentOutcome', { ...outcome, title: 'A third bench', value: 'CORE', amount: 600, currency: 'EUR', madeBy: [ben.memberId] }, 'outcome { id }')
  await act(client, anna, 'presentOutcome', { ...outcome, title: 'A drawing', value: 'OUTSOURCED' }, 'outcome { id }')
  const { outcome: taken } = await act(client, anna, 'presentOutcome', { ...outcome, title: 'A mistake', value: 'CORE' }, 'outcome { id }')
  await act(client, anna, 'withdrawOutcome', { outcomeId: taken.id }, 'idea { id }')
  const id = steward.organizationIds[0]
  const { data } = await client.ask(VALUE, { id })
  const created = data.organization.valueCreated
  expect(created).toMatchObject({
    sampleSize: 3, core: { outcomes: 2, people: 2, byOthers: 1, amounts: [{ amount: 1850.5, currency: 'EUR' }] }, outsourced: { outcomes: 1, people: 1, byOthers: 1, amounts: [] },
    links: [{ outcomes: 1 }],
  })
  expect(created.coreShare).toBeCloseTo(2 / 3, 9)
  expect(created.outcomes.map(({ title }: { title: string }) => title)).toEqual(['A drawing', 'A third bench', 'Two benches'])
  expect(created.helped.reduce((sum: number, one: { core: number, outsourced: number }) => sum + one.core + one.outsourced, 0)).toBe(4)
  expect((await client.ask(VALUE, { id, topic: 'nothing' })).data.organization.valueCreated).toMatchObject({ sampleSize: 0, coreShare: null, outcomes: [], helped: [], links: [] })
}))

test('a place helped once with an outcome and two places are linked once by it, however many people of theirs made it', () => {
  const makers = (...homes: string[]) => homes.map((home, nth) => ({ memberId: `${home}${nth}`, home }))
  const { helped, links } = networkOf([
    { valueKind: 'CORE', makers: makers('garden', 'garden', 'energy', '#own') }, { valueKind: 'OUTSOURCED', makers: makers('garden', 'energy') }, { valueKind: 'CORE', makers: makers('#none') },
  ])
  expect(helped.map(({ home: { kind, communityId }, people, core, outsourced }) => [kind, communityId, people, core, outsourced])).toEqual([
    ['COMMUNITY', 'energy', 2, 1, 1], ['COMMUNITY', 'garden', 2, 1, 1], ['ORGANIZATION', null, 1, 1, 0], ['NONE', null, 1, 1, 0],
  ])
  expect(links.map(({ from, to, outcomes }) => [from.communityId, to.communityId, outcomes])).toEqual([['energy', 'garden', 2], [null, 'energy', 1], [null, 'garden', 1]])
})
