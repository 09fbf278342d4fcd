import { z } from 'zod'
import type { Db } from '../db'
import { newId } from '../ids'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { queueStandings } from './queue-standings'
import text from './void-acts.cypher'

const Params = z.object({ actIds: z.array(Id), at: Millis })

export const voidThem = statement('WRITE', text, Params, z.object({ actId: Id, ideaId: Id.nullable() }))

/** Takes acts of words, signs and work back, in the transaction that `db` is: they count up to `at` and not after. The standings of their ideas are measured anew. */
export async function voidActs(db: Db, taken: z.input<typeof Params>): Promise<void> {
  if (taken.actIds.length === 0) return
  const voided = await voidThem(db, taken)
  const ideaIds = [...new Set(voided.flatMap(({ ideaId }) => (ideaId ? [ideaId] : [])))]
  if (ideaIds.length > 0) await queueStandings(db, { jobs: ideaIds.map((ideaId) => ({ id: newId('job'), ideaId, runAt: taken.at })) })
}
