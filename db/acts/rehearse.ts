import type { Db } from '../db'
import { newId } from '../ids'
import { createMember } from '../members/create-member'
import { createActs } from './create-acts'

class Rehearsed extends Error {}

/**
 * Does what people do most, once, in a transaction that is rolled back: a Neo4j that has just started plans the statements of it before anybody waits for them.
 * Nothing stays. Errors: those of the database.
 */
export async function rehearse(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await act(tx)
    throw new Rehearsed()
  }).catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error
  })
}

async function act(db: Db) {
  const acts = createActs(db)
  const [author, reader] = [await somebody(db), await somebody(db)]
  const proposed = await acts.propose(author, { title: 'A rehearsal', body: 'Nobody sees it.', key: 'propose' })
  if (!('ideaId' in proposed)) throw new Error('A rehearsal was refused.')
  const { ideaId } = proposed
  for (const stance of ['support', 'oppose', 'withdrawOpposition', 'follow', 'unfollow'] as const) await acts[stance](reader, { ideaId, key: stance })
  await acts.comment(reader, { ideaId, body: 'Neither this.', key: 'comment' })
}

async function somebody(db: Db) {
  const memberId = newId('member')
  const handle = memberId.toLowerCase()
  await createMember(db, { memberId, kind: 'person', name: 'Somebody', handle, handleSkeleton: handle, at: Date.now() })
  return { memberId }
}
