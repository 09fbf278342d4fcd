import type { CoAuthorInvitationResolvers, CreditResolvers, IdeaResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author } from '../nodes'
import { isAuthor } from './rights'

/** Who makes an idea. Invitations are private: for authors, and for who is asked. */
export const ideaMakers: Pick<IdeaResolvers, 'credits' | 'invitations' | 'viewerInvitation' | 'suggestedCoAuthors' | 'isOrphaned'> = {
  credits: ({ id }, _, { loaders }) => loaders.creditsOf.load(id),
  invitations: async ({ id }, _, context) => {
    if (!context.viewer) return []
    const [all, authors] = await Promise.all([context.loaders.invitationsTo.load(id), isAuthor(id, context)])
    return authors ? all : all.filter(({ memberId }) => memberId === context.viewer?.memberId)
  },
  viewerInvitation: async ({ id }, _, { viewer, loaders }) => (
    viewer ? (await loaders.invitationsTo.load(id)).find(({ memberId }) => memberId === viewer.memberId) ?? null : null
  ),
  suggestedCoAuthors: async ({ id }, _, context) => {
    if (!await isAuthor(id, context)) return []
    return loadAll(context.loaders.member, (await context.loaders.suggestedFor.load(id)).map(({ memberId }) => memberId))
  },
  isOrphaned: async ({ authorIds }, _, { loaders }) => (await loadAll(loaders.member, authorIds)).every(({ deletedAt }) => deletedAt !== null),
}

export const Credit: CreditResolvers = { member: ({ memberId }, _, context) => author(memberId, context) }

export const CoAuthorInvitation: CoAuthorInvitationResolvers = {
  member: ({ memberId }, _, context) => author(memberId, context),
  invitedBy: ({ invitedBy }, _, context) => author(invitedBy, context),
}
