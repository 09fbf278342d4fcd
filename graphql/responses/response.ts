import type {
  IdeaResolvers, OfficialResponseResolvers, OrganizationResolvers, ResponseDraftResolvers, ResponseTextResolvers, StatusChangeResolvers,
} from '../generated/resolvers'
import { author, node } from '../nodes'
import type { CommentObject, IdeaObject, StatusChangeObject } from '../objects'
import { answersFor } from '../viewer'
import { hostOf } from './answering'

export const responseOfIdea: Pick<IdeaResolvers, 'status' | 'officialResponse' | 'responseDraft' | 'statusHistory'> = {
  status: async ({ statusKind, statusLabel, statusLabelId, statusAt }, _, { loaders }) => {
    const own = statusLabelId ? await loaders.statusLabel.load(statusLabelId) : null
    if (own?.kind !== statusKind) return { kind: statusKind, label: statusLabel, colour: null, at: statusAt }
    return { kind: statusKind, label: own.label, colour: own.colour, at: statusAt }
  },
  officialResponse: ({ id }, _, { loaders }) => loaders.responseOfIdea.load(id),
  responseDraft: async (idea, _, context) => {
    if (!answersFor(context.viewer, await hostOf(idea, context))) return null
    return await context.loaders.responseDraft.load(idea.id) ?? { ideaId: idea.id, body: null, revision: 0, savedAt: null, memberId: null }
  },
  statusHistory: async (idea, _, { loaders }) => (
    [...startOf(idea), ...await loaders.statusChanges.load(idea.id)].sort((a, b) => a.at - b.at)
  ),
}

/** The proposal itself; a status that was imported with its date follows it, when nothing was changed here. */
function startOf({ id, createdAt, statusKind, statusLabel, statusAt, changes }: IdeaObject): StatusChangeObject[] {
  const proposed = { ideaId: id, kind: 'OPEN' as const, label: null, at: createdAt, memberId: null }
  return changes > 0 || statusKind === 'OPEN' || statusKind === 'MERGED' ? [proposed] : [proposed, { ...proposed, kind: statusKind, label: statusLabel, at: statusAt ?? createdAt }]
}

export const OfficialResponse: OfficialResponseResolvers = {
  idea: async ({ ideaId }, _, { loaders }) => {
    const idea = await loaders.idea.load(ideaId)
    if (!idea) throw new Error('A response to nothing.')
    return idea
  },
  organization: ({ organizationId }, _, { loaders }) => (organizationId ? loaders.organization.load(organizationId) : null),
  by: ({ memberId }, _, context) => author(memberId, context),
  becauseOf: async ({ becauseIds }, _, context) => {
    const found = await Promise.all(becauseIds.map((id) => node(id, context)))
    return found.filter((one): one is CommentObject | IdeaObject => one?.__typename === 'Comment' || one?.__typename === 'Idea')
  },
  history: ({ id }, _, { loaders }) => loaders.responseTexts.load(id),
}

export const ResponseText: ResponseTextResolvers = { by: ({ memberId }, _, context) => author(memberId, context) }

export const ResponseDraft: ResponseDraftResolvers = {
  number: ({ revision }) => revision,
  by: ({ memberId }, _, context) => (memberId ? author(memberId, context) : null),
}

export const StatusChange: StatusChangeResolvers = { by: ({ memberId }, _, context) => (memberId ? author(memberId, context) : null) }

export const labelsOfOrganization: Pick<OrganizationResolvers, 'statusLabels'> = {
  statusLabels: async ({ id }, _, { loaders, viewer }) => (
    (await loaders.statusLabels.load(id)).filter(({ retiredAt }) => retiredAt === null || answersFor(viewer, id))
  ),
}
