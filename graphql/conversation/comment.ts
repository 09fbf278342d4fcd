import { connectionFields } from '../connections'
import type { CommentConnectionResolvers, CommentResolvers, PostConnectionResolvers, PostResolvers } from '../generated/resolvers'
import { author, node } from '../nodes'
import { commentPage } from './threads'

export const Comment: CommentResolvers = {
  author: ({ authorId }, _, context) => author(authorId, context),
  subject: async ({ subjectId }, _, context) => {
    const subject = await node(subjectId, context)
    if (subject?.__typename === 'Idea' || subject?.__typename === 'Post' || subject?.__typename === 'Amendment') return subject
    throw new Error('A comment hangs on something that is gone.')
  },
  replyTo: ({ replyToId }, _, { loaders }) => (replyToId ? loaders.comment.load(replyToId) : null),
  replies: async ({ id, replyCount }, args, context) => ({ ...await commentPage(id, args, context), total: () => replyCount }),
}

export const CommentConnection: CommentConnectionResolvers = connectionFields

export const Post: PostResolvers = {
  author: ({ authorId }, _, context) => author(authorId, context),
  community: ({ communityId }, _, { loaders }) => (communityId ? loaders.community.load(communityId) : null),
  comments: ({ id }, args, context) => commentPage(id, args, context),
}

export const PostConnection: PostConnectionResolvers = { nodes: connectionFields.nodes }
