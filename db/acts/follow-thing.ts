import { kindOf } from '../ids'
import { setFollow } from '../notices/set-follow'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface FollowInput { targetId: string, key: string }

const followed: unknown[] = ['member', 'topic', 'community']

/** Follows a member, topic or community, or ends that. A private state with a date and no act: it says what somebody wants to hear, not what they did. */
export const followThing = (keyed: KeyedAct, follows: boolean) => (actor: Actor, input: FollowInput) => (
  keyed(follows ? 'followThing' : 'unfollowThing', actor, input, async (db, { memberId, at }) => {
    const { targetId } = input
    if (!followed.includes(kindOf(targetId))) return refused('NOT_FOUND', 'There is no such member, topic or community.', 'id')
    if (targetId === memberId) return refused('INVALID', 'You hear of yourself anyway.', 'id')
    const [written] = await setFollow(db, { memberId, targetId, key: `${memberId}@${targetId}`, follows, at })
    return written ?? refused('NOT_FOUND', 'There is no such member, topic or community.', 'id')
  })
)
