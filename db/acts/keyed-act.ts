import type { Db } from '../db'
import { momentOf, type Actor, type Clock, type Moment } from './actor'
import type { MemberKind } from './lock-members'
import { once } from './once'
import { keyRefusal, keyReused } from './operation'
import { isRefused, refused, type Refused } from './refusal'

/** A member of a kind who acts at a moment. */
export interface Acting extends Moment { memberId: string, by: MemberKind }

export type KeyedAct = ReturnType<typeof keyedActs>

/** Runs the work of one act at most once for each key, in one transaction, at the moment of the act. */
export const keyedActs = (db: Db, clock: Clock) => async <Input extends { key: string }, Outcome extends object>(
  name: string, actor: Actor, { key, ...input }: Input, work: (db: Db, acting: Acting) => Promise<Outcome | Refused>,
): Promise<Outcome | Refused> => {
  const moment = momentOf(actor, clock)
  if (isRefused(moment)) return moment
  const wish = { memberId: actor.memberId, key, input: [name, input], at: moment.recordedAt }
  const bad = keyRefusal(wish)
  if (bad) return bad
  const done = await once(db, wish, (tx, by) => work(tx, { memberId: actor.memberId, by, ...moment }))
  if (done === 'KEY_REUSED') return keyReused()
  return done?.outcome ?? refused('NOT_FOUND', 'There is no such member.')
}
