import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { importLog } from '../../db/import/import-log'
import { DAY, midnightOf } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { asker } from '../testing/ask'
import { host, somebody } from '../testing/people'

const T1 = midnightOf(Date.now()) - DAY
const late = (db: Db) => createActs(db, { clock: () => T1 - 3 * DAY })

/** A community in which two took part, and how many are new in it as the portal answers it. */
async function world(db: Db) {
  const { communityId, steward } = await host(db)
  const people = [await somebody(db), await somebody(db)]
  for (const one of people) await late(db).propose(one, { title: 'A pier', body: 'Of wood.', communityId, key: randomUUID() })
  await db('WRITE', 'MATCH (late:LateWrite) SET late.writtenAt = late.writtenAt - 3600000', {})
  const entered = async () => (await asker(db)<{ community: { movements: { entered: number }[] } }>('query ($id: ID!, $asOf: DateTime!) { community(id: $id) { movements(asOf: $asOf, steps: 1) { entered } } }',
    { id: communityId, asOf: new Date(T1).toISOString() })).community.movements[0]?.entered
  expect(await entered()).toBe(2)
  return { communityId, steward, people, entered }
}

test.each<{ what: string, write: (db: Db, at: Awaited<ReturnType<typeof world>>) => Promise<unknown>, becomes: number }>([
  { what: 'nothing', write: async () => undefined, becomes: 2 },
  { what: 'an act of today', write: async (db, { communityId }) => createActs(db).propose(await somebody(db), { title: 'A jetty', body: 'Of stone.', communityId, key: randomUUID() }), becomes: 2 },
  { what: 'an act on a day gone by', write: async (db, { communityId }) => late(db).propose(await somebody(db), { title: 'A jetty', body: 'Of stone.', communityId, key: randomUUID() }), becomes: 3 },
  { what: 'that somebody is a bot', write: (db, { communityId, steward, people }) => createActs(db).correctMember(steward, { memberId: people[0]?.memberId ?? '', communityId, to: 'bot', because: 'It answers at night.', key: randomUUID() }), becomes: 1 },
])('movement between two midnights, kept since it was asked, is right after $what', ({ write, becomes }) => rollback(async (db) => {
  const at = await world(db)
  await write(db, at)
  expect(await at.entered()).toBe(becomes)
}))

test('an answer that was kept is the one that is given', () => rollback(async (db) => {
  const { entered } = await world(db)
  await db('WRITE', `MATCH (finding:Finding) SET finding.value = '[]'`, {})
  expect(await entered()).toBe(0)
}))

test.each<{ what: string, write: (db: Db, at: Awaited<ReturnType<typeof world>>) => Promise<unknown> }>([
  { what: 'an import', write: (db) => importLog(db, { members: [], communities: [], memberships: [], ideas: [], events: [] }, { source: `kept-${randomUUID()}` }) },
  { what: 'somebody left and what they contributed stayed', write: (db, { people }) => createActs(db).eraseMe(people[0] ?? { memberId: '' }, { contributions: 'KEEP', key: randomUUID() }) },
  { what: 'somebody left and took their words along', write: (db, { people }) => createActs(db).eraseMe(people[0] ?? { memberId: '' }, { contributions: 'REMOVE', key: randomUUID() }) },
])('after $what nothing holds that was found before', ({ write }) => rollback(async (db) => {
  const at = await world(db)
  await db('WRITE', `MATCH (finding:Finding) SET finding.value = '[]'`, {})
  expect(await at.entered()).toBe(0)
  await write(db, at)
  expect(await at.entered()).toBe(2)
}))
