import { newId } from '../ids'
import { mentoringById } from '../people/mentoring-by-id'
import { proposeMentoring } from '../people/propose-mentoring'
import { setMentoring } from '../people/set-mentoring'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { lockMembers } from './lock-members'
import { refused } from './refusal'

/** as: what the actor would be. */
export interface ProposeMentoringInput { memberId: string, communityId: string, as: 'MENTOR' | 'MENTEE', key: string }
export interface MentoringInput { mentoringId: string, key: string }

const none = () => refused('NOT_FOUND', 'There is no such mentoring of yours.', 'mentoringId')

/** Offers to mentor somebody in a community, or asks somebody to. */
export const propose = (keyed: KeyedAct) => (actor: Actor, input: ProposeMentoringInput) => keyed('propose mentoring', actor, input, async (db, acting) => {
  const { memberId: otherId, communityId } = input
  if (otherId === acting.memberId) return refused('FORBIDDEN', 'You cannot mentor yourself.', 'memberId')
  const [mentorId, menteeId] = input.as === 'MENTOR' ? [acting.memberId, otherId] : [otherId, acting.memberId]
  const [other] = await lockMembers(db, { memberIds: [otherId] })
  if (!other) return refused('NOT_FOUND', 'There is no such member.', 'memberId')
  const [written] = await proposeMentoring(db, {
    id: newId('mentoring'), key: `${mentorId}@${menteeId}@${communityId}`, mentorId, menteeId, communityId, proposedBy: acting.memberId, at: acting.at,
  })
  if (!written) return refused('NOT_FOUND', 'There is no such member or community.', 'memberId')
  if (written.fresh) await announce(db, { kind: 'MENTOR_OFFERED', at: acting.at, actorId: acting.memberId, subjectId: communityId, to: { memberIds: [otherId] } })
  return { memberId: otherId, changed: written.fresh }
})

/** Agrees to a mentoring that the other proposed. */
export const agree = (keyed: KeyedAct) => (actor: Actor, input: MentoringInput) => keyed('accept mentoring', actor, input, async (db, acting) => {
  const id = input.mentoringId
  const [found] = await mentoringById(db, { id })
  if (!found || found.until !== null || ![found.mentorId, found.menteeId].includes(acting.memberId)) return none()
  const otherId = found.mentorId === acting.memberId ? found.menteeId : found.mentorId
  if (found.proposedBy === acting.memberId) return refused('FORBIDDEN', 'The other decides about what you proposed.', 'mentoringId')
  if (found.since !== null) return { memberId: otherId, changed: false }
  const [other] = await lockMembers(db, { memberIds: [otherId] })
  const [written] = other ? await setMentoring(db, { id, since: acting.at, until: null }) : []
  if (!written) return none()
  await announce(db, { kind: 'MENTOR_ACCEPTED', at: acting.at, actorId: acting.memberId, subjectId: found.communityId, to: { memberIds: [otherId] } })
  return { memberId: otherId, changed: true }
})

/** Declines what the other proposed, takes back what one proposed, or ends what was agreed on. */
export const end = (keyed: KeyedAct) => (actor: Actor, input: MentoringInput) => keyed('end mentoring', actor, input, async (db, acting) => {
  const id = input.mentoringId
  const [found] = await mentoringById(db, { id })
  if (!found || ![found.mentorId, found.menteeId].includes(acting.memberId)) return none()
  const memberId = found.mentorId === acting.memberId ? found.menteeId : found.mentorId
  const [written] = await setMentoring(db, { id, since: null, until: acting.at })
  return { memberId, changed: Boolean(written) }
})
