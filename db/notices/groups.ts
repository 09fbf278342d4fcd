import { z } from 'zod'
import type { NoticeKind } from '../acts/announce'

/** What members set together: kinds of notices that mean the same to them. */
export const NoticeGroup = z.enum(['ADDRESSED', 'OWN_IDEAS', 'ANSWERS', 'IDEAS', 'FOLLOWED', 'ORGANIZATION'])
export type NoticeGroup = z.infer<typeof NoticeGroup>

/** When a mail goes out: never, once a day, or at once. */
export const MailPace = z.enum(['OFF', 'DAILY', 'IMMEDIATE'])
export type MailPace = z.infer<typeof MailPace>

const groups: Partial<Record<NoticeKind, NoticeGroup>> = {
  MENTIONED: 'ADDRESSED', CO_AUTHOR_INVITED: 'ADDRESSED', INVITED: 'ADDRESSED', REVIEW_ASSIGNED: 'ADDRESSED', POLICY_PUBLISHED: 'ADDRESSED',
  PROPOSED: 'FOLLOWED', POSTED: 'FOLLOWED', TASK_ASKED: 'FOLLOWED',
  CASE_RAISED: 'ORGANIZATION', CASE_CONFIRMED: 'ORGANIZATION', CASE_REOPENED: 'ORGANIZATION', WEBHOOK_OFF: 'ORGANIZATION',
  COMMENTED: 'IDEAS', VERSION_PUBLISHED: 'IDEAS', AMENDMENT_PROPOSED: 'IDEAS', ADOPTED: 'IDEAS', MERGED: 'IDEAS', UNMERGED: 'IDEAS', DERIVED: 'IDEAS',
  OUTCOME_PRESENTED: 'IDEAS', STATUS_CHANGED: 'IDEAS', RESPONDED: 'IDEAS', ENDORSED: 'IDEAS',
}

/** The group of a kind; what answers something that a member did is the rest. */
export const groupOf = (kind: NoticeKind): NoticeGroup => groups[kind] ?? 'ANSWERS'

/** How members hear of each group until they set it otherwise: all in the portal; at once by mail only what addresses them and what happens to their own ideas. */
export const defaults: Record<NoticeGroup, { portal: boolean, mail: MailPace }> = {
  ADDRESSED: { portal: true, mail: 'IMMEDIATE' }, OWN_IDEAS: { portal: true, mail: 'IMMEDIATE' },
  ANSWERS: { portal: true, mail: 'DAILY' }, IDEAS: { portal: true, mail: 'DAILY' },
  FOLLOWED: { portal: true, mail: 'DAILY' }, ORGANIZATION: { portal: true, mail: 'DAILY' },
}
