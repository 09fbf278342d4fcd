import { joinCommunity } from '../communities/join-community'
import { leaveCommunity } from '../communities/leave-community'
import { actOf } from './act-of'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'

export interface MembershipInput { communityId: string, key: string }

/** Acts JOINED and LEFT with the membership beside them. changed = false: it was so already. */
export const membership = (keyed: KeyedAct, type: 'JOINED' | 'LEFT') => (actor: Actor, input: MembershipInput) => (
  keyed(type, actor, input, async (db, acting) => {
    const change = type === 'JOINED' ? joinCommunity : leaveCommunity
    const [written] = await change(db, { memberId: acting.memberId, communityId: input.communityId, at: acting.at })
    if (!written) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
    const { communityId, changed } = written
    if (changed) await record(db, [actOf(acting, { type, targetId: communityId, communityId })])
    return { communityId, changed }
  })
)
