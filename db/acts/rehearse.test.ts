import { expect, test } from 'vitest'
import { connect } from '../db'
import { testAddress } from '../testing/rollback'
import { rehearse } from './rehearse'

test('a rehearsal plans what supports run, and leaves nothing', async () => {
  const { db, close } = connect(testAddress(), { patient: true })
  await rehearse(db)
  expect(await db('READ', "MATCH (idea:Idea) WHERE idea.slug STARTS WITH 'a-rehearsal' RETURN idea.id", {})).toEqual([])
  expect(await db('READ', "MATCH (member:Member {name: 'Somebody'}) WHERE member.handle STARTS WITH 'member_0' RETURN member.id", {})).toEqual([])
  await close()
})
