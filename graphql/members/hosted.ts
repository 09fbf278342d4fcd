import { communitiesOfMember } from '../../db/members/communities-of-member'
import type { Context } from '../context'
import type { MemberObject } from '../objects'

/** Communities in which the viewer may see this member's stage: all of one's own and of those who show theirs; else those that the viewer's organizations host. Null: none at all. */
export async function hostedIn(member: MemberObject, { db, viewer }: Context): Promise<string[] | null> {
  const own = viewer?.memberId === member.id || member.showsStages
  if (!viewer || (!own && viewer.organizationIds.length === 0)) return null
  const rows = await communitiesOfMember(db, { memberId: member.id })
  const seen = own ? rows : rows.filter(({ organizationId }) => organizationId !== null && viewer.organizationIds.includes(organizationId))
  return seen.map(({ communityId }) => communityId)
}
