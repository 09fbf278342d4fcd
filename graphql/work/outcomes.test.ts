import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { rollback } from '../../db/testing/rollback'
import { act } from '../testing/act'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'

const OUTCOME = 'outcome { id title url value amount currency viewerCanEdit madeBy { id } becauseOf { __typename ... on Comment { id } ... on Task { id } ... on Idea { id } } }'
const bench = { kind: 'PRODUCT', title: 'Two benches', body: 'Of oak.', url: 'https://example.org/benches', at: '2026-01-01T00:00:00Z', value: 'CORE', amount: 1250.5, currency: 'eur' }

test('an author tells what came of an idea, with its value, who made it and whom it is due to; those are told', () => rollback(async (db) => {
  const [client, { communityId, steward }, anna, ben, kim] = [clientOf(db), await host(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const { commentId } = await createActs(db).comment(ben, { ideaId, body: 'Of oak.', key: 'c' }) as { commentId: string }
  expect(await act(client, kim, 'presentOutcome', { ideaId, ...bench }, OUTCOME)).toMatchObject({ code: 'FORBIDDEN' })
  const { outcome } = await act(client, anna, 'presentOutcome', { ideaId, ...bench, madeBy: [`@${kim.memberId.toLowerCase()}`], becauseOf: [commentId, ideaId] }, OUTCOME)
  expect(outcome).toMatchObject({ title: 'Two benches', url: 'https://example.org/benches', amount: 1250.5, currency: 'EUR', viewerCanEdit: true, madeBy: [{ id: kim.memberId }] })
  expect(outcome.becauseOf.map(({ id }: { id: string }) => id).sort()).toEqual([commentId, ideaId].sort())
  const [job] = await db('READ', `MATCH (job:Job) WHERE job.payload CONTAINS 'BECAUSE_OF_YOU' AND job.payload CONTAINS $id RETURN job.payload AS payload`, { id: outcome.id })
  expect(JSON.parse(job?.payload as string).to.memberIds.sort()).toEqual([anna.memberId, ben.memberId].sort())
  expect(await act(client, steward, 'presentOutcome', { ideaId, ...bench }, OUTCOME)).toHaveProperty('outcome')

  expect(await act(client, steward, 'editOutcome', { outcomeId: outcome.id, ...bench }, OUTCOME)).toMatchObject({ code: 'FORBIDDEN' })
  const { outcome: edited } = await act(client, anna, 'editOutcome', { outcomeId: outcome.id, ...bench, title: 'Three benches', amount: null, currency: null }, OUTCOME)
  expect(edited).toMatchObject({ id: outcome.id, title: 'Three benches', amount: null, madeBy: [], becauseOf: [] })
  expect(await act(client, anna, 'withdrawOutcome', { outcomeId: outcome.id }, 'idea { outcomes { id } }')).toMatchObject({ idea: { outcomes: [{}] } })
  expect((await client.ask('query ($id: ID!) { node(id: $id) { id } }', { id: outcome.id })).data.node).toBeNull()
  expect(await act(client, anna, 'editOutcome', { outcomeId: outcome.id, ...bench }, OUTCOME)).toMatchObject({ code: 'NOT_FOUND' })
}))

test.each([
  ['an amount without a currency', { currency: null }, 'currency'], ['a currency without an amount', { amount: null }, 'amount'], ['less than nothing', { amount: -1 }, 'amount'],
  ['a huge amount', { amount: 1e13 }, 'amount'], ['a tenth of a cent', { amount: 0.001 }, 'amount'], ['half a yen', { amount: 10.5, currency: 'JPY' }, 'amount'], ['no currency that there is', { currency: 'XYZ' }, 'currency'],
  ['javascript:', { url: 'javascript:alert(1)' }, 'url'], ['a title of two letters', { title: 'ab' }, 'title'], ['a bomb', { body: 'x'.repeat(5_001) }, 'body'], ['a day to come', { at: '2999-01-01T00:00:00Z' }, 'at'],
  ['a stranger', { madeBy: ['nobody-of-that-name'] }, 'madeBy'], ['21 contributions', { becauseOf: Array.from({ length: 21 }, (_, n) => `comment_${n}`) }, 'becauseOf'], ['a contribution that is not there', { becauseOf: ['comment_x'] }, 'becauseOf'],
])('an outcome with %s is refused by its field', (_, wrong, field) => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const outcome = await act(client, anna, 'presentOutcome', { ideaId, ...bench, ...wrong }, OUTCOME)
  expect(outcome).toMatchObject({ field: [field], code: expect.stringMatching(/INVALID|NOT_FOUND|LIMIT/) })
  expect(await db('READ', 'MATCH (:Idea {id: $ideaId})-[:PRODUCED]->(o) RETURN o', { ideaId })).toEqual([])
}))

test('HTML in the texts is kept as text', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const html = '<script>alert(1)</script>'
  expect((await act(client, anna, 'presentOutcome', { ideaId, ...bench, title: html, body: html }, OUTCOME)).outcome.title).toBe(html)
}))
