import type { Context } from '../context'
import { answersFor, hostsOrder } from '../viewer'

/** Whether the viewer is an author of an idea. */
export const isAuthor = async (ideaId: string, { viewer, loaders }: Context): Promise<boolean> => (
  viewer !== null && ((await loaders.viewerOnIdea.load(ideaId))?.isAuthor ?? false)
)

/** Whether the viewer answers for an idea: as somebody of its host, or as an administrator. */
export const answersForIdea = async (ideaId: string, context: Context): Promise<boolean> => (
  context.viewer !== null && answersFor(context.viewer, await hostOf(ideaId, context))
)

/** Whether the viewer keeps order around an idea: who answers for it, and moderators. */
export const moderates = async (ideaId: string, context: Context): Promise<boolean> => (
  context.viewer?.role === 'MODERATOR' || (context.viewer !== null && hostsOrder(context.viewer, await hostOf(ideaId, context)))
)

async function hostOf(ideaId: string, { loaders }: Context): Promise<string | null> {
  const idea = await loaders.idea.load(ideaId)
  const community = idea?.communityId ? await loaders.community.load(idea.communityId) : null
  return community?.organizationId ?? null
}
