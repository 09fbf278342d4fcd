import { z } from 'zod'
import type { Db } from '../db'
import { newId } from '../ids'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { emit } from './emit'
import text from './queue-announcements.cypher'

/** What members are told of. */
export const NoticeKind = z.enum([
  'PROPOSED', 'POSTED', 'COMMENTED', 'REPLIED', 'MENTIONED', 'REACTED', 'ANSWER_ACCEPTED',
  'VERSION_PUBLISHED', 'AMENDMENT_PROPOSED', 'AMENDMENT_ACCEPTED', 'AMENDMENT_REJECTED', 'AMENDMENT_PROMOTED',
  'CO_AUTHOR_INVITED', 'CO_AUTHOR_JOINED', 'CO_AUTHOR_DECLINED', 'CO_AUTHOR_LEFT', 'ADOPTED',
  'TASK_ASKED', 'TASK_TAKEN', 'TASK_GIVEN_BACK', 'TASK_DELIVERED', 'TASK_ACCEPTED', 'TASK_RETURNED', 'TASK_LAPSED',
  'MERGED', 'UNMERGED', 'DERIVED', 'OUTCOME_PRESENTED', 'BECAUSE_OF_YOU',
  'STATUS_CHANGED', 'RESPONDED', 'REVIEW_ASSIGNED', 'ENDORSED',
  'CASE_RAISED', 'CASE_ANSWERED', 'CASE_CLAIMED', 'CASE_CONFIRMED', 'CASE_REOPENED',
  'INVITED', 'MENTOR_OFFERED', 'MENTOR_ACCEPTED', 'TRUSTED', 'THANKED',
  'POLICY_PUBLISHED', 'WEBHOOK_OFF',
])
export type NoticeKind = z.infer<typeof NoticeKind>

/** Who is told: named members, and those around things. Each hears once, and never of what they did themselves. */
export const Audience = z.object({
  memberIds: z.array(Id).max(500).default([]),
  /** Of an idea: its authors, who supports it, who follows it. */
  ideaId: Id.nullable().default(null),
  authors: z.boolean().default(false), supporters: z.boolean().default(false), followers: z.boolean().default(false),
  /** Who follows these: members, topics, communities; of an idea, the topics that it is about. */
  followersOf: z.array(Id).max(50).default([]),
  /** Who represents this organization. */
  organizationId: Id.nullable().default(null),
  /** Everybody who has an account. */
  everybody: z.boolean().default(false),
  /** Who hears of it another way. */
  exceptIds: z.array(Id).max(500).default([]),
})

export const Announcement = z.object({
  kind: NoticeKind, at: Millis,
  /** Who did it; null: nobody, it came with time. */
  actorId: Id.nullable(),
  /** What it is about, and where it leads: the id of a node. */
  subjectId: Id,
  to: Audience,
})
export type Announcement = z.infer<typeof Announcement>

export const queueAnnouncements = statement(
  'WRITE', text, z.object({ jobs: z.array(z.object({ id: Id, runAt: Millis, payload: z.string() })) }), z.never(),
)

/** Has members told, seconds later and each once, and webhooks: the announcement is kept in the transaction that `db` is, so that none is lost or made up. */
export async function announce(db: Db, ...announcements: z.input<typeof Announcement>[]): Promise<void> {
  const all = announcements.map((one) => Announcement.parse(one))
  await emit(db, all)
  const meant = all.filter(({ to }) => to.ideaId || to.organizationId || to.everybody || to.memberIds.length + to.followersOf.length > 0)
  if (meant.length === 0) return
  await queueAnnouncements(db, { jobs: meant.map((one) => ({ id: newId('job'), runAt: one.at, payload: JSON.stringify(one) })) })
}
