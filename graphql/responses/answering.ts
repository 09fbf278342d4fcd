import { refused, type Refused } from '../../db/acts/refusal'
import type { Context } from '../context'
import type { IdeaObject } from '../objects'
import { answersFor } from '../viewer'

/** The organization that hosts an idea; null: nobody. */
export async function hostOf({ communityId }: Pick<IdeaObject, 'communityId'>, { loaders }: Context): Promise<string | null> {
  const community = communityId ? await loaders.community.load(communityId) : null
  return community?.organizationId ?? null
}

/** For whom the viewer answers on an idea: its host, or nobody's as an administrator; refused to everybody else. */
export async function answering(ideaId: string, context: Context): Promise<{ organizationId: string | null } | Refused> {
  const idea = await context.loaders.idea.load(ideaId)
  if (!idea) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  const organizationId = await hostOf(idea, context)
  if (answersFor(context.viewer, organizationId)) return { organizationId }
  return refused('FORBIDDEN', 'Only people of the hosting organization and administrators respond to an idea.', 'ideaId')
}
