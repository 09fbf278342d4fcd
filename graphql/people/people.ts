import { invitationsOfMember } from '../../db/people/invitations-of-member'
import type { Context } from '../context'
import type { CommunityResolvers, MemberResolvers, MentoringResolvers, PersonalInvitationResolvers, TrustOnTopicResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author } from '../nodes'
import { written } from '../outcome'

const isSelf = ({ id }: { id: string }, { viewer }: Context) => viewer?.memberId === id

export const peopleOfMember: MemberResolvers = {
  trustedOn: ({ id }, _, { loaders }) => loaders.trust.load(id),
  mentorings: ({ id }, _, { loaders }) => loaders.mentorings.load(id),
  personalInvitations: async (member, _, context) => (isSelf(member, context) ? invitationsOfMember(context.db, { memberId: member.id, id: null }) : null),
  broughtBy: async (member, _, context) => {
    const brought = context.viewer ? await context.loaders.bringer.load(member.id) : null
    if (!brought || !(isSelf(member, context) || brought.bringerId === context.viewer?.memberId)) return null
    return context.loaders.member.load(brought.bringerId)
  },
  viewerThanked: async ({ id }, _, { loaders }) => await loaders.thanked.load(id) !== null,
}

export const peopleOfCommunity: CommunityResolvers = {
  mentors: async ({ id }, _, { loaders }) => loadAll(loaders.member, (await loaders.mentors.load(id)).map(({ mentorId }) => mentorId)),
}

export const TrustOnTopic: TrustOnTopicResolvers = {
  topic: ({ topicId }, _, { loaders }) => written(loaders.topic, topicId),
  by: ({ memberId, byIds, viewerTrusts }, _, { loaders, viewer }) => {
    const ids = viewer?.memberId === memberId ? byIds : viewer && viewerTrusts ? [viewer.memberId] : []
    return loadAll(loaders.member, ids)
  },
}

export const Mentoring: MentoringResolvers = {
  mentor: ({ mentorId }, _, context) => author(mentorId, context),
  mentee: ({ menteeId }, _, context) => author(menteeId, context),
  community: ({ communityId }, _, { loaders }) => written(loaders.community, communityId),
  proposedAt: ({ at }) => at,
  viewerMayAccept: ({ mentorId, menteeId, proposedBy, since }, _, { viewer }) => (
    viewer !== null && since === null && proposedBy !== viewer.memberId && [mentorId, menteeId].includes(viewer.memberId)
  ),
  viewerMayEnd: ({ mentorId, menteeId }, _, { viewer }) => viewer !== null && [mentorId, menteeId].includes(viewer.memberId),
}

export const PersonalInvitation: PersonalInvitationResolvers = {
  url: ({ token }, _, { publicUrl }) => `${publicUrl}/join/${token}`,
  community: ({ communityId }, _, { loaders }) => (communityId ? loaders.community.load(communityId) : null),
  guest: ({ guestId }, _, { loaders }) => (guestId ? loaders.member.load(guestId) : null),
}
