import { correctCommunity as writeCommunity, type Counting } from '../communities/correct-community'
import { newId } from '../ids'
import { correctMember as writeMember } from '../members/correct-member'
import { wroteIntoPast } from '../metrics/findings'
import { actOf } from './act-of'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import type { MemberKind } from './lock-members'
import { record } from './record'
import { refused } from './refusal'

export interface CorrectCommunityInput { communityId: string, to: Counting, because: string, key: string }
export interface CorrectMemberInput { memberId: string, communityId: string, to: MemberKind, because: string, key: string }

/**
 * Puts right how a community counts as a source, from now on: nights and sources after this instant go by it, what was before stays. Act MODERATED, in no community:
 * putting it right makes nobody at home there. Who may is for the caller to check.
 */
export const correctCommunity = (keyed: KeyedAct) => (actor: Actor, input: CorrectCommunityInput) => keyed('correctCommunity', actor, input, async (db, acting) => {
  const { communityId, to, because } = input
  const act = actOf(acting, { type: 'MODERATED', targetId: communityId })
  const [written] = await writeCommunity(db, { communityId, correctionId: newId('correction'), to, because, memberId: acting.memberId, actId: act.id, at: acting.at })
  if (!written) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
  if (written.changed) await record(db, [act])
  return written
})

/** Puts right of what kind somebody is who took part in a community, from now on. Act MODERATED, in no community. Who may is for the caller to check. */
export const correctMember = (keyed: KeyedAct) => (actor: Actor, input: CorrectMemberInput) => keyed('correctMember', actor, input, async (db, acting) => {
  const { memberId: subjectId, communityId, to, because } = input
  const act = actOf(acting, { type: 'MODERATED', targetId: subjectId })
  const [written] = await writeMember(db, { subjectId, communityId, correctionId: newId('correction'), to, because, memberId: acting.memberId, actId: act.id, at: acting.at })
  if (!written) return refused('NOT_FOUND', 'Nobody of that name took part in this community.', 'memberId')
  if (written.changed) await Promise.all([record(db, [act]), wroteIntoPast(db)])
  return { memberId: subjectId, communityId, changed: written.changed }
})
