import { refused, type Refused } from '../../db/acts/refusal'
import type { Context } from '../context'
import type { IdeaObject } from '../objects'
import { hostsOrder } from '../viewer'

type Idea = Pick<IdeaObject, 'id' | 'communityId'>

/** Whether the viewer may merge an idea: one of its authors, people of its hosting organization, moderators and administrators. */
export async function canMerge(idea: Idea, { viewer, loaders }: Context): Promise<boolean> {
  if (!viewer) return false
  if (viewer.role === 'MODERATOR' || viewer.role === 'ADMINISTRATOR') return true
  if ((await loaders.viewerOnIdea.load(idea.id))?.isAuthor) return true
  const community = idea.communityId ? await loaders.community.load(idea.communityId) : null
  return hostsOrder(viewer, community?.organizationId ?? null)
}

/** Whether the viewer may undo a merge: who may merge the idea, and the authors of the one that it was merged into. */
export async function canUnmerge(idea: Idea, intoId: string, context: Context): Promise<boolean> {
  return await canMerge(idea, context) || ((await context.loaders.viewerOnIdea.load(intoId))?.isAuthor ?? false)
}

/** Null when the viewer may merge the idea. */
export async function mayMerge(ideaId: string, context: Context): Promise<Refused | null> {
  const idea = await context.loaders.idea.load(ideaId)
  if (!idea) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  return await canMerge(idea, context) ? null : notYours('merge')
}

/** Null when the viewer may undo the merge of the idea, or when there is none to undo. */
export async function mayUnmerge(ideaId: string, context: Context): Promise<Refused | null> {
  const idea = await context.loaders.idea.load(ideaId)
  if (!idea) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  const merge = (await context.loaders.merges.load(ideaId)).find(({ went }) => went)
  return await canUnmerge(idea, merge?.otherId ?? ideaId, context) ? null : notYours('unmerge')
}

const notYours = (what: string) => (
  refused('FORBIDDEN', `Only authors of the idea, people of its hosting organization, moderators and administrators ${what} it.`, 'ideaId')
)
