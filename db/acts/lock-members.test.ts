import { expect, test } from 'vitest'
import { within } from '../db'
import { newId } from '../ids'
import { createMember } from '../members/create-member'
import { rollback, testDriver } from '../testing/rollback'
import { lockMembers } from './lock-members'

const WAIT = 300

test('who locks a member second waits until the first is done: Neo4j takes no lock for a property whose name it has never heard of', async () => {
  const session = testDriver().session({ database: 'neo4j' })
  const memberId = newId('member')
  const db = within({ run: (text, params) => session.run(text, params) as never })
  await createMember(db, { memberId, kind: 'person', name: 'Anna', handle: memberId.toLowerCase(), handleSkeleton: memberId.toLowerCase(), at: 1 })
  try {
    const second = await rollback(async (first) => {
      await lockMembers(first, { memberIds: [memberId] })
      const began = Date.now()
      const waited = rollback((other) => lockMembers(other, { memberIds: [memberId] })).then(() => Date.now() - began)
      await new Promise((resolve) => setTimeout(resolve, WAIT))
      return { waited }
    })
    expect(await second.waited).toBeGreaterThanOrEqual(WAIT - 10)
  } finally {
    await db('WRITE', 'MATCH (member:Member {id: $memberId}) DETACH DELETE member', { memberId })
    await session.close()
  }
})
