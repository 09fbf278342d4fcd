import { connectionFields } from '../connections'
import type { Context } from '../context'
import { commentPage } from '../conversation/threads'
import type { AmendmentConnectionResolvers, AmendmentResolvers } from '../generated/resolvers'
import { author } from '../nodes'
import type { AmendmentObject } from '../objects'
import { written } from '../outcome'
import { changesBetween } from './changes'

const numbered = ({ ideaId }: AmendmentObject, number: number | null, { loaders }: Context) => (number ? loaders.versionNumbered.load(`${ideaId}@${number}`) : null)
const isOutdated = async ({ ideaId, baseVersion, status }: AmendmentObject, { loaders }: Context) => (
  status === 'OPEN' && (await loaders.idea.load(ideaId))?.version !== baseVersion
)

/** What the viewer is to an amendment. */
async function viewerOf({ ideaId, authorId, status }: AmendmentObject, { viewer, loaders }: Context) {
  const isAuthor = viewer ? (await loaders.viewerOnIdea.load(ideaId))?.isAuthor ?? false : false
  const own = viewer?.memberId === authorId
  return { own, open: status === 'OPEN', decides: isAuthor && !own && status === 'OPEN', isAuthor }
}

export const Amendment: AmendmentResolvers = {
  idea: ({ ideaId }, _, { loaders }) => written(loaders.idea, ideaId),
  author: ({ authorId }, _, context) => author(authorId, context),
  base: (amendment, _, context) => numbered(amendment, amendment.baseVersion, context),
  version: (amendment, _, context) => numbered(amendment, amendment.version, context),
  decidedBy: ({ decidedBy }, _, { loaders }) => (decidedBy ? loaders.member.load(decidedBy) : null),
  promotedTo: ({ promotedTo }, _, { loaders }) => (promotedTo ? loaders.idea.load(promotedTo) : null),
  changes: async (amendment, _, context) => {
    const base = await numbered(amendment, amendment.baseVersion, context)
    if (!base) return null
    context.loaders.compared()
    return { since: amendment.baseVersion, ...changesBetween(base, amendment) }
  },
  outdated: (amendment, _, context) => isOutdated(amendment, context),
  threeWay: async (amendment, _, context) => {
    const { ideaId, baseVersion, title, body } = amendment
    const idea = await context.loaders.idea.load(ideaId)
    return idea && await isOutdated(amendment, context) ? { ideaId, base: baseVersion, current: idea.version, yours: { title, body } } : null
  },
  viewerBacks: async ({ id }, _, { loaders }) => await loaders.viewerOnAmendment.load(id) !== null,
  comments: ({ id }, args, context) => commentPage(id, args, context),
  viewerCanDecide: async (amendment, _, context) => (await viewerOf(amendment, context)).decides,
  viewerCanPromote: async (amendment, _, context) => {
    const { own, decides } = await viewerOf(amendment, context)
    return decides || (own && (amendment.status === 'OPEN' || amendment.status === 'REJECTED'))
  },
  viewerCanWithdraw: async (amendment, _, context) => {
    const { own, open } = await viewerOf(amendment, context)
    return own && open
  },
  viewerCanRevise: async (amendment, _, context) => {
    const { own, open, isAuthor } = await viewerOf(amendment, context)
    return open && (own || isAuthor) && (await context.loaders.idea.load(amendment.ideaId))?.statusKind !== 'MERGED'
  },
}

export const AmendmentConnection: AmendmentConnectionResolvers = connectionFields
