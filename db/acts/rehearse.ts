import type { Db } from '../db'
import { newId } from '../ids'
import { createMember } from '../members/create-member'
import { importanceOf } from '../metrics/importance'
import { reachOf } from '../metrics/reach'
import { relationsOf } from '../metrics/relations'
import { stagesOf } from '../metrics/stage'
import { trustBreadthOf } from '../metrics/trust'
import { createActs } from './create-acts'

class Rehearsed extends Error {}

/**
 * Does what people do most, once, in transactions that are rolled back: a Neo4j that has just started plans the statements of it before anybody waits for them.
 * Nothing stays. Errors: those of the database.
 */
export async function rehearse(db: Db): Promise<void> {
  await Promise.all([rolledBack(db, stances), rolledBack(db, texts), rolledBack(db, mirror)])
}

async function rolledBack(db: Db, work: (db: Db) => Promise<void>) {
  await db.transaction(async (tx) => {
    await work(tx)
    throw new Rehearsed()
  }).catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error
  })
}

async function stances(db: Db) {
  const acts = createActs(db)
  const reader = await somebody(db)
  const ideaId = await ideaOf(db, await somebody(db))
  for (const stance of ['support', 'oppose', 'withdrawOpposition', 'follow', 'unfollow'] as const) await acts[stance](reader, { ideaId, key: stance })
}

async function texts(db: Db) {
  const reader = await somebody(db)
  await createActs(db).comment(reader, { ideaId: await ideaOf(db, await somebody(db)), body: 'Nor this.', key: 'comment' })
}

/** What a member's mirror asks: each takes long to plan, and together longer than a page waits. */
async function mirror(db: Db) {
  const { memberId } = await somebody(db)
  const asked = { memberIds: [memberId], subjectIds: [memberId], communityIds: [], instants: [Date.now()], asOf: Date.now(), windowDays: 90 }
  for (const ask of [importanceOf, reachOf, relationsOf, trustBreadthOf, stagesOf]) await ask(db, asked)
}

async function ideaOf(db: Db, author: { memberId: string }) {
  const proposed = await createActs(db).propose(author, { title: `A rehearsal ${newId('idea')}`, body: 'Nobody sees it.', key: 'propose' })
  if (!('ideaId' in proposed)) throw new Error('A rehearsal was refused.')
  return proposed.ideaId
}

async function somebody(db: Db) {
  const memberId = newId('member')
  const handle = memberId.toLowerCase()
  await createMember(db, { memberId, kind: 'person', name: 'Somebody', handle, handleSkeleton: handle, at: Date.now() })
  return { memberId }
}
