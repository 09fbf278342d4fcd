import type { Db } from '../db'
import { actOf } from './act-of'
import { endStances } from './end-stances'
import type { Acting } from './keyed-act'
import { record } from './record'
import { stances } from './stances'

/** Ends the support or opposition of who becomes an author, as if they had taken it back: act WITHDREW. A follow stays. */
export async function takeStancesBack(db: Db, ideaId: string, acting: Acting): Promise<void> {
  const key = `${acting.memberId}@${ideaId}`
  const [stance] = await stances(db, { wishes: [{ key, memberId: acting.memberId, ideaId }] })
  const held = stance?.supportedBy ? { state: 'SUPPORTS' as const, actId: stance.supportedBy } : stance?.opposedBy ? { state: 'OPPOSES' as const, actId: stance.opposedBy } : null
  if (!stance || !held) return
  await endStances(db, { ended: [{ ...held, key, at: acting.at }] })
  await record(db, [actOf(acting, { type: 'WITHDREW', targetId: ideaId, ideaId, communityId: stance.communityId })])
}
