import type { Course } from './course'
import { textOf } from './act-of-event'
import type { LogEvent } from './log'
import type { ImportedComment } from './write-comments'
import type { ImportedPost } from './write-posts'

interface Text { label: 'Post' | 'Comment', id: string, ideaId: string | null, postId: string | null }

/** The texts of a log's events, in their order: what one answers must have come before. */
export function textsOfEvents(course: Course) {
  const texts = new Map<string, Text>()

  function comment(event: LogEvent, id: string): ImportedComment {
    const answered = event.text?.replyTo ? texts.get(event.text.replyTo) : undefined
    const ideaId = (event.idea ? course.ideas.get(event.idea) : null) ?? answered?.ideaId ?? null
    const postId = ideaId ? null : (answered?.label === 'Post' ? answered.id : answered?.postId) ?? null
    const replyTo = answered?.label === 'Comment' ? answered.id : null
    const { body = null, language = null, alignment = null } = event.text ?? {}
    if (event.text) texts.set(event.id, { label: 'Comment', id, ideaId, postId })
    return {
      id, memberId: course.members.get(event.actor)?.id ?? '', at: event.at.getTime(),
      body, language, alignment, ideaId, postId, replyTo, thread: replyTo ?? ideaId ?? postId,
    }
  }

  function post(event: LogEvent, id: string): ImportedPost {
    const { body = null, language = null, postKind = null, title = null } = event.text ?? {}
    if (event.text) texts.set(event.id, { label: 'Post', id, ideaId: null, postId: null })
    return {
      id, memberId: course.members.get(event.actor)?.id ?? '', at: event.at.getTime(), body, language, postKind, title,
      communityId: event.community ? course.communities.get(event.community) ?? null : null,
    }
  }

  return (event: LogEvent): { post?: ImportedPost, comment?: ImportedComment } => {
    const text = textOf(course, event)
    if (!text) return {}
    return text.label === 'Post' ? { post: post(event, text.id) } : { comment: comment(event, text.id) }
  }
}
