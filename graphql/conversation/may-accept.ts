import type { Context } from '../context'
import type { PostObject } from '../objects'
import { hostsOrder } from '../viewer'

/** Whether the viewer may accept an answer to a question: who asked, moderators, and people of the organization that hosts the community. */
export async function mayAccept({ authorId, communityId }: PostObject, { viewer, loaders }: Context): Promise<boolean> {
  if (!viewer) return false
  if (viewer.memberId === authorId || viewer.role === 'MODERATOR') return true
  const community = communityId ? await loaders.community.load(communityId) : null
  return hostsOrder(viewer, community?.organizationId ?? null)
}
