import type { Db } from '../db'
import { newId } from '../ids'
import { voidAct } from '../work/void-act'
import { queueStandings } from './queue-standings'

/** Takes an act back that a delivery or an outcome is; its idea is measured anew. */
export async function voidDelivery(db: Db, { actId }: { actId: string | null }, { at, recordedAt }: { at: number, recordedAt: number }): Promise<void> {
  if (!actId) return
  const [voided] = await voidAct(db, { actId, at })
  if (voided) await queueStandings(db, { jobs: [{ id: newId('job'), ideaId: voided.ideaId, runAt: recordedAt }] })
}
