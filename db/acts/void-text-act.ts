import { z } from 'zod'
import type { Db } from '../db'
import { newId } from '../ids'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { queueStandings } from './queue-standings'
import text from './void-text-act.cypher'

export const voidTextAct = statement('WRITE', text, z.object({ actId: Id, at: Millis }), z.object({ ideaId: Id }))

/** Voids an act of work on a text, or of support for it, in the transaction that `db` is; the standing of its idea is measured again. */
export async function takeBack(db: Db, act: { actId: string, at: number }): Promise<void> {
  const [voided] = await voidTextAct(db, act)
  if (voided) await queueStandings(db, { jobs: [{ id: newId('job'), ideaId: voided.ideaId, runAt: act.at }] })
}
