import { expect, test } from 'vitest'
import { createActs } from '../acts/create-acts'
import type { Db } from '../db'
import { DAY } from '../shapes'
import { rollback } from '../testing/rollback'
import { smallWorld } from '../testing/small-world'
import { forgetTexts } from './forget-texts'

const words = (db: Db, textId: string) => db('READ', 'MATCH (text:Comment|Post {id: $textId}) RETURN text.body AS body, COLLECT { MATCH (text)-[:WAS]->(said) RETURN said.body } AS said', { textId })

test('the words of what was withdrawn go when it cannot be restored any more; the act stays, voided, and what stands keeps its editions', () => rollback(async (db) => {
  const { members: [memberId = ''], idea, community } = await smallWorld(db)
  let now = Date.now()
  const acts = createActs(db, { clock: () => now })
  const said = async (body: string) => {
    const outcome = await acts.comment({ memberId }, { ideaId: idea, body, key: body })
    return 'commentId' in outcome ? outcome.commentId : ''
  }
  const [gone, stands] = [await said('Secret.'), await said('Public.')]
  const posted = await acts.post({ memberId }, { communityId: community, kind: 'EXPERIENCE', body: 'Private.', key: 'p' })
  const postId = 'postId' in posted ? posted.postId : ''
  for (const textId of [gone, stands]) await acts.editText({ memberId }, { textId, base: 1, body: 'More of it.', key: `e${textId}` })
  for (const textId of [gone, postId]) await acts.withdrawText({ memberId }, { textId, key: `w${textId}` })
  await db('WRITE', "MATCH (lease:Lease {key: 'withdrawn'}) SET lease.at = $at", { at: now - 10 })
  await forgetTexts(db, now + DAY - 1)
  expect(await words(db, gone)).toEqual([{ body: '', said: expect.arrayContaining(['Secret.', 'More of it.']) }])
  now += DAY
  await forgetTexts(db, now)
  for (const textId of [gone, postId]) expect(await words(db, textId)).toEqual([{ body: '', said: [] }])
  expect(await words(db, stands)).toEqual([{ body: 'More of it.', said: ['Public.'] }])
  expect(await db('READ', 'MATCH (:Member {id: $memberId})-[act:COMMENTED|POSTED]->() WHERE act.voidedAt IS NOT NULL RETURN count(act) AS acts', { memberId })).toEqual([{ acts: 2 }])
  expect(await acts.restoreText({ memberId }, { textId: gone, key: 'late' })).toHaveProperty('refused')
}))
