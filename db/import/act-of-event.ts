import { ActType, type WrittenAct } from '../acts/write-acts'
import type { Course } from './course'
import { idFrom } from './ids'
import type { LogEvent } from './log'

/** Acts that have a text of their own: without an idea they point to it. */
const TEXT: Record<string, 'Post' | 'Comment'> = { POSTED: 'Post', COMMENTED: 'Comment', ANSWERED: 'Comment' }

/** The text of an event, whether or not its words are known: null where the act has none of its own. */
export function textOf({ source }: Course, event: LogEvent): { label: 'Post' | 'Comment', id: string } | null {
  const label = TEXT[event.type] ?? (event.type === 'SHARED' && !event.community ? 'Post' : null)
  if (!label || (event.idea && !event.text) || (event.idea && label === 'Post')) return null
  return { label, id: idFrom(label === 'Post' ? 'post' : 'comment', source, event.id) }
}

/** An event as the act that it was. Posting with an idea is proposing it; a partner who is the actor is none. */
export function actOfEvent(course: Course, event: LogEvent): WrittenAct {
  const { source, members, communities, ideas, now } = course
  const actor = members.get(event.actor)
  const ideaId = event.idea ? ideas.get(event.idea) ?? null : null
  const communityId = event.community ? communities.get(event.community) ?? null : null
  const at = event.at.getTime()
  const partnerId = event.partner && event.partner !== event.actor ? members.get(event.partner)?.id : undefined
  return {
    id: idFrom('act', source, event.id), type: ActType.parse(event.type === 'POSTED' && ideaId ? 'PROPOSED' : event.type),
    memberId: actor?.id ?? '', by: actor?.kind ?? 'person', ideaId, communityId,
    targetId: ideaId ?? textOf(course, event)?.id ?? communityId ?? '',
    partnerIds: partnerId ? [partnerId] : null, at, recordedAt: now, source, sourceId: event.id,
    acceptedAt: event.acceptedBy ? at : null, acceptedBy: event.acceptedBy ? members.get(event.acceptedBy)?.id ?? null : null,
  }
}
