import { kindOf } from '../../db/ids'
import type { Context } from '../context'
import { connectionFields } from '../connections'
import type { NoticeConnectionResolvers, NoticeResolvers } from '../generated/resolvers'
import { node } from '../nodes'
import type { AmendmentObject, NoticeObject, VersionObject } from '../objects'

export const Notice: NoticeResolvers = {
  actor: ({ actorId }, _, { loaders }) => (actorId ? loaders.member.load(actorId) : null),
  subject: ({ subjectId }, _, context) => node(subjectId, context),
  idea: ({ ideaId }, _, { loaders }) => (ideaId ? loaders.idea.load(ideaId) : null),
  path: (notice, _, context) => pathOf(notice, context),
}

export const NoticeConnection: NoticeConnectionResolvers = { nodes: connectionFields.nodes }

/** Where a notice leads: to what it is about, else to where that hangs, else to the list of notices. */
async function pathOf({ kind, subjectId, ideaId }: Pick<NoticeObject, 'kind' | 'subjectId' | 'ideaId'>, context: Context): Promise<string> {
  const within = kind === 'WEBHOOK_OFF' ? '/settings/webhooks' : ''
  const subject = await pathOfSubject(subjectId, context)
  return subject !== null ? `${subject}${within}` : await pathOfIdea(ideaId, context, subjectId) ?? '/notices'
}

async function pathOfSubject(id: string, context: Context): Promise<string | null> {
  const { loaders } = context
  switch (kindOf(id)) {
    case 'idea': return pathOfIdea(id, context)
    case 'community': return under('/communities', await loaders.community.load(id))
    case 'organization': return under('/organizations', await loaders.organization.load(id))
    case 'topic': return under('/topics', await loaders.topic.load(id))
    case 'member': return under('/members', { slug: (await loaders.member.load(id))?.handle })
    case 'post': return pathOfPost(id, context)
    case 'comment': return pathOfComment(id, context)
    case 'version': return pathOfText(await loaders.version.load(id), 'versions', context)
    case 'amendment': return pathOfText(await loaders.amendment.load(id), 'amendments', context)
    case 'task': return pathOfIdea((await loaders.task.load(id))?.ideaId ?? null, context, id)
    case 'outcome': return pathOfIdea((await loaders.outcome.load(id))?.ideaId ?? null, context, id)
    case 'policy': return '/policy'
    case 'case': return `/cases/${id}`
    default: return null
  }
}

const under = (place: string, named: { slug?: string | null } | null) => (named?.slug ? `${place}/${encodeURIComponent(named.slug)}` : null)

async function pathOfIdea(id: string | null, { loaders }: Context, within?: string): Promise<string | null> {
  const path = id ? under('/ideas', await loaders.idea.load(id)) : null
  return path && within && within !== id ? `${path}#${within}` : path
}

async function pathOfText(text: VersionObject | AmendmentObject | null, place: string, context: Context): Promise<string | null> {
  const idea = text && await pathOfIdea(text.ideaId, context)
  return idea && `${idea}/${place}/${text.__typename === 'IdeaVersion' ? text.number : text.id}`
}

async function pathOfPost(id: string, context: Context): Promise<string | null> {
  const post = await context.loaders.post.load(id)
  const community = post?.communityId ? under('/communities', await context.loaders.community.load(post.communityId)) : null
  return community && `${community}/posts/${id}`
}

async function pathOfComment(id: string, context: Context): Promise<string | null> {
  const comment = await context.loaders.comment.load(id)
  const subject = comment && await pathOfSubject(comment.subjectId, context)
  if (!subject) return null
  return kindOf(comment.subjectId) === 'idea' ? `${subject}?comment=${id}#${id}` : `${subject}#${id}`
}
