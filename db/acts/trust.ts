import { endTrust } from '../people/end-trust'
import { setTrust } from '../people/set-trust'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface TrustInput { memberId: string, topicId: string, key: string }

/** A member trusts another on a topic, from now on. */
export const trust = (keyed: KeyedAct) => (actor: Actor, input: TrustInput) => keyed('trust', actor, input, async (db, acting) => {
  const { memberId: otherId, topicId } = input
  if (otherId === acting.memberId) return refused('FORBIDDEN', 'Others say on what they trust you.', 'memberId')
  const [written] = await setTrust(db, { memberId: acting.memberId, otherId, topicId, key: `${acting.memberId}@${otherId}@${topicId}`, at: acting.at })
  if (!written) return refused('NOT_FOUND', 'There is no such member or topic.', 'memberId')
  if (written.fresh) await announce(db, { kind: 'TRUSTED', at: acting.at, actorId: acting.memberId, subjectId: topicId, to: { memberIds: [otherId] } })
  return { memberId: otherId, changed: written.fresh }
})

/** Ends it: the trust stays in the past. */
export const withdrawTrust = (keyed: KeyedAct) => (actor: Actor, input: TrustInput) => keyed('withdraw trust', actor, input, async (db, acting) => {
  const [ended] = await endTrust(db, { key: `${acting.memberId}@${input.memberId}@${input.topicId}`, at: acting.at })
  return { memberId: input.memberId, changed: Boolean(ended) }
})
