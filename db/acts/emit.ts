import { z } from 'zod'
import type { Db } from '../db'
import { newId } from '../ids'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import type { Announcement, NoticeKind } from './announce'
import queueText from './queue-deliveries.cypher'
import eventsText from './webhooks-for-events.cypher'

/** What webhooks are told of. On the wire IDEA_PROPOSED is «idea.proposed». */
export const WebhookEvent = z.enum([
  'IDEA_PROPOSED', 'IDEA_SUPPORTED', 'CONFLUENCE_REACHED', 'COMMENT_CREATED', 'RESPONSE_PUBLISHED', 'STATUS_CHANGED', 'IDEA_MERGED', 'IDEA_UNMERGED',
  'CASE_RAISED', 'CASE_ANSWERED', 'CASE_CLAIMED', 'CASE_CONFIRMED', 'CASE_REOPENED', 'WEBHOOK_TESTED',
])
export type WebhookEvent = z.infer<typeof WebhookEvent>

/** Which of what members are told is an event too. What an act announces twice, to different people, is one event. */
const eventOf: Partial<Record<NoticeKind, WebhookEvent>> = {
  PROPOSED: 'IDEA_PROPOSED', COMMENTED: 'COMMENT_CREATED', REPLIED: 'COMMENT_CREATED', RESPONDED: 'RESPONSE_PUBLISHED', STATUS_CHANGED: 'STATUS_CHANGED',
  MERGED: 'IDEA_MERGED', UNMERGED: 'IDEA_UNMERGED',
  CASE_RAISED: 'CASE_RAISED', CASE_ANSWERED: 'CASE_ANSWERED', CASE_CLAIMED: 'CASE_CLAIMED', CASE_CONFIRMED: 'CASE_CONFIRMED', CASE_REOPENED: 'CASE_REOPENED',
}

const Queue = z.object({ key: z.string(), webhookId: Id, at: Millis, deliveries: z.array(z.object({ id: Id, event: WebhookEvent, payload: z.string().max(20_000) })) })
const Heard = z.object({
  kind: WebhookEvent, webhookId: Id, ideaId: Id.nullable(), commentId: Id.nullable(), postId: Id.nullable(), caseId: Id.nullable(), communityId: Id.nullable(),
  status: z.string().nullable(), intoId: Id.nullable(),
})

export const queueDeliveries = statement('WRITE', queueText, z.object({ queues: z.array(Queue) }), z.never())
export const webhooksForEvents = statement('READ', eventsText, z.object({ events: z.array(z.object({ kind: WebhookEvent, subjectId: Id })) }), Heard)

/** An event for one webhook. `about`: the thing whose events keep their order. */
export interface Emitted { webhookId: string, about: string, event: WebhookEvent, at: number, data: Record<string, unknown> }

/** Tells webhooks of what is announced: their deliveries are written in the transaction that `db` is. */
export async function emit(db: Db, announcements: Announcement[]): Promise<void> {
  const events = new Map(announcements.toReversed().flatMap((one) => { const kind = eventOf[one.kind]; return kind ? [[kind, one] as const] : [] }))
  if (events.size === 0) return
  const heard = await webhooksForEvents(db, { events: [...events].map(([kind, { subjectId }]) => ({ kind, subjectId })) })
  await queue(db, heard.flatMap(({ kind, webhookId, status, ...ids }) => {
    const told = events.get(kind)
    if (!told) return []
    const statusNow = kind === 'STATUS_CHANGED' || ids.caseId ? { status } : {}
    return [{ webhookId, event: kind, at: told.at, about: ids.ideaId ?? ids.caseId ?? ids.postId ?? '', data: { ...present(ids), ...statusNow, actorId: told.actorId } }]
  }))
}

const present = (ids: Record<string, string | null>) => Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null))

/** Queues events, in the order of their queues: so that two who queue for several never wait for each other. */
export async function queue(db: Db, emitted: Emitted[]): Promise<void> {
  if (emitted.length === 0) return
  const queues = new Map<string, z.input<typeof Queue>>()
  for (const one of emitted) {
    const key = `${one.webhookId}@${one.about}`
    const waiting = queues.get(key) ?? { key, webhookId: one.webhookId, at: one.at, deliveries: [] }
    queues.set(key, { ...waiting, deliveries: [...waiting.deliveries, deliveryOf(one)] })
  }
  await queueDeliveries(db, { queues: [...queues.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) })
}

const deliveryOf = ({ event, at, data }: Emitted) => ({
  id: newId('delivery'), event, payload: JSON.stringify({ type: event.toLowerCase().replace('_', '.'), timestamp: new Date(at).toISOString(), data }),
})
