import type { IdeaResolvers, OutcomeResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author, node } from '../nodes'
import type { AmendmentObject, CommentObject, IdeaObject, NodeObject, PostObject, TaskObject } from '../objects'
import { written } from '../outcome'
import { answersForIdea, isAuthor } from './rights'

export const ideaOutcomes: Pick<IdeaResolvers, 'outcomes' | 'viewerCanPresent'> = {
  outcomes: async ({ id }, _, { loaders }) => loadAll(loaders.outcome, (await loaders.outcomesOf.load(id)).map((row) => row.id)),
  viewerCanPresent: async ({ id, statusKind }, _, context) => statusKind !== 'MERGED' && (await isAuthor(id, context) || answersForIdea(id, context)),
}

type Cause = IdeaObject | CommentObject | PostObject | AmendmentObject | TaskObject
const isCause = (found: NodeObject | null): found is Cause => found !== null && ['Idea', 'Comment', 'Post', 'Amendment', 'Task'].includes(found.__typename)

export const Outcome: OutcomeResolvers = {
  idea: ({ ideaId }, _, { loaders }) => written(loaders.idea, ideaId),
  value: ({ valueKind }) => valueKind,
  madeBy: ({ makerIds }, _, { loaders }) => loadAll(loaders.member, makerIds),
  becauseOf: async ({ causeIds }, _, context) => (await Promise.all(causeIds.map((id) => node(id, context)))).filter(isCause),
  presentedBy: ({ presenterId }, _, context) => author(presenterId, context),
  viewerCanEdit: ({ presenterId }, _, { viewer }) => viewer?.memberId === presenterId,
}
