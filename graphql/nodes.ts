import { kindOf } from '../db/ids'
import type { Context } from './context'
import type { NodeObject } from './objects'

/** Anything with a global id that the viewer may see; null for all else: drafts, keys and sessions are no nodes. */
export async function node(id: string, { loaders }: Context): Promise<NodeObject | null> {
  switch (kindOf(id)) {
    case 'idea': return loaders.idea.load(id)
    case 'community': return loaders.community.load(id)
    case 'member': return loaders.member.load(id)
    case 'organization': return loaders.organization.load(id)
    case 'topic': return loaders.topic.load(id)
    case 'comment': return loaders.comment.load(id)
    case 'note': return loaders.note.load(id)
    case 'post': return loaders.post.load(id)
    case 'case': return loaders.case.load(id)
    case 'response': return loaders.response.load(id)
    case 'version': return loaders.version.load(id)
    case 'amendment': return loaders.amendment.load(id)
    case 'notice': return loaders.notice.load(id)
    case 'task': return loaders.task.load(id)
    case 'outcome': return loaders.outcome.load(id)
    default: return null
  }
}

/** The member behind an id that the graph holds: members are never removed, a tombstone stays. */
export async function author(memberId: string, { loaders }: Context) {
  const member = await loaders.member.load(memberId)
  if (!member) throw new Error('An author who was never here.')
  return member
}
