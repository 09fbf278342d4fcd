import { z } from 'zod'
import type { Db } from '../db'
import { newId } from '../ids'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './accept-work.cypher'
import { queueStandings } from './queue-standings'
import { writeMakers } from './write-makers'

const Params = z.object({ actId: Id, acceptedBy: Id, at: Millis })

export const acceptWork = statement('WRITE', text, Params, z.object({ memberId: z.string(), ideaId: z.string() }))

/**
 * Accepts the work (CO_DEVELOPED, DELIVERED) that an act is, in the transaction that `db` is: it counts from `at` on, and who did it helped to make the idea.
 * False: no such work, accepted already, taken back, or one's own.
 */
export async function accept(db: Db, accepted: z.input<typeof Params>): Promise<boolean> {
  const [work] = await acceptWork(db, accepted)
  if (!work) return false
  const { memberId, ideaId } = work
  await Promise.all([
    writeMakers(db, { makers: [{ key: `${memberId}@${ideaId}`, memberId, ideaId, acceptedBy: accepted.acceptedBy, firstAt: accepted.at }] }),
    queueStandings(db, { jobs: [{ id: newId('job'), ideaId, runAt: accepted.at }] }),
  ])
  return true
}
