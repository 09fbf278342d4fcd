import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../db/acts/create-acts'
import { rollback } from '../db/testing/rollback'
import { clientOf } from './testing/client'
import { host, ideas, somebody } from './testing/people'

const CARD = `id title supportCount viewerSupports viewerFollows status { kind } topics { name } authors { name } community { name organization { name } }
  confluence { value people gain trend streams { people source { name } communities { name } } newStreams { people } }`

test.each([
  ['a page of ideas with all that a card shows', `ideas(first: $n, filter: {communityId: $id}) { nodes { ${CARD} } }`],
  ['a page of ideas in the order of another instant', `ideas(first: $n, filter: {communityId: $id}, asOf: "2026-01-01T00:00:00Z") { nodes { ${CARD} } }`],
  ['a page of ideas with their confluence over other windows', `ideas(first: $n, filter: {communityId: $id}) { nodes { a: confluence(windowDays: 7) { value } b: confluence(windowDays: null) { value } } }`],
  ['a page of ideas with what was merged and might be', `ideas(first: $n, filter: {communityId: $id}) { nodes { mergedInto { because } mergedFrom { idea { title } } viewerCanMerge mergeSuggestions { id } } }`],
  ['a page of ideas with six measures each', `ideas(first: $n, filter: {communityId: $id}) { nodes { confluence { value } importance { value } commonGround { value } collectiveIntelligence { turnEquality } a: confluence(windowDays: 7) { value } b: importance(windowDays: 90) { value } } }`],
  ['a page of ideas with the conversation on each', `ideas(first: $n, filter: {communityId: $id}) { nodes { comments(first: 2) { nodes { author { name } replies(first: 2) { nodes { body } } } } } }`],
])('%s takes as many statements for 50 as for 5', (_, list) => rollback(async (db) => {
  const [{ communityId }, anna, ben] = [await host(db), await somebody(db), await somebody(db)]
  const ids = await ideas(db, anna, Array.from({ length: 50 }, (_, n) => `Idea number ${n}`), { communityId })
  const acts = createActs(db)
  for (const ideaId of ids.slice(0, 3)) {
    const { commentId } = await acts.comment(ben, { ideaId, body: 'Well.', key: randomUUID() }) as { commentId: string }
    await acts.comment(anna, { ideaId, replyTo: commentId, body: 'Yes.', key: randomUUID() })
  }
  const client = clientOf(db)
  const statements = async (n: number) => {
    const before = client.statements()
    const { data, errors } = await client.ask(`query ($n: Int, $id: ID!) { ${list} }`, { n, id: communityId }, ben)
    expect(errors).toBeUndefined()
    expect(data.ideas.nodes).toHaveLength(n)
    return client.statements() - before
  }
  const five = await statements(5)
  expect(await statements(50)).toBe(five)
  expect(five).toBeLessThan(20)
}), 60_000)

test('an answer that grows without pages, by lists within lists of a few, is given up', () => rollback(async (db) => {
  const { steward } = await host(db)
  const [id] = steward.organizationIds
  const people = await Promise.all(Array.from({ length: 11 }, () => somebody(db)))
  await db('WRITE', 'UNWIND $ids AS id MATCH (m:Member {id: id}), (o:Organization {id: $id}) CREATE (m)-[:REPRESENTS {since: 1}]->(o)', { id, ids: people.map(({ memberId }) => memberId) })
  const within = (levels: number): string => (levels === 0 ? 'id' : `representatives { represents { ${within(levels - 1)} } }`)
  const client = clientOf(db)
  const ask = (levels: number) => client.ask(`query ($id: ID!) { organization(id: $id) { ${within(levels)} } }`, { id })
  expect((await ask(2)).errors).toBeUndefined()
  expect((await ask(5)).errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED')
}))

test('an answer that compares more than twenty texts is given up', () => rollback(async (db) => {
  const anna = await somebody(db)
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  await createActs(db).editIdea(anna, { ideaId, baseVersion: 1, title: 'A bench by the water', body: 'Two, even.', key: randomUUID() })
  const client = clientOf(db)
  const compare = (times: number) => client.ask(`query ($id: ID!) { idea(id: $id) { version { ${Array.from({ length: times }, (_, n) => `a${n}: changes(since: 1) { coarse }`).join(' ')} } } }`, { id: ideaId })
  expect((await compare(20)).errors).toBeUndefined()
  expect((await compare(21)).errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED')
}))
