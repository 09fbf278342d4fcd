import { expect, test } from 'vitest'
import { newId } from '../ids'
import { rollback } from '../testing/rollback'
import { smallWorld } from '../testing/small-world'
import { accept } from './accept-work'
import { actOf } from './act-of'
import { record } from './record'

const at = Date.parse('2026-05-01T12:00:00Z')

test('work counts once another accepts it, from then on, and makes who did it a maker; nobody accepts their own', () => rollback(async (db) => {
  const { members: [maker = ''], author, idea, community } = await smallWorld(db)
  const work = { ...actOf({ memberId: maker, by: 'person', at, recordedAt: at }, { type: 'DELIVERED', targetId: idea, ideaId: idea, communityId: community }), id: newId('act') }
  await record(db, [work])
  expect(await accept(db, { actId: work.id, acceptedBy: maker, at: at + 1 })).toBe(false)
  expect(await accept(db, { actId: work.id, acceptedBy: author, at: at + 2 })).toBe(true)
  expect(await accept(db, { actId: work.id, acceptedBy: author, at: at + 3 })).toBe(false)
  expect(await db('READ', `MATCH (:Member {id: $maker})-[act:DELIVERED]->(idea:Idea {id: $idea}) MATCH (:Member {id: $maker})-[made:HELPED_MAKE]->(idea)
    RETURN act.acceptedAt AS acceptedAt, act.acceptedBy AS acceptedBy, made.firstAt AS madeAt`, { maker, idea })).toEqual([{ acceptedAt: at + 2, acceptedBy: author, madeAt: at + 2 }])
}))
