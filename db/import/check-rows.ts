import { acts } from '../vocabulary'
import type { LogCommunity, LogEvent, LogIdea, LogMember, LogMembership } from './log'

/** What rows refer to: ids of the log's own members, communities and ideas that were taken. */
export interface Known { members: Ids, communities: Ids, ideas: Ids }
interface Ids { has(id: string): boolean }

const KINDS = new Set(['person', 'staff', 'bot'])
const TYPES = new Set(Object.keys(acts).filter((type) => !['LEFT', 'UNFOLLOWED', 'WITHDREW', 'PROPOSED'].includes(type)))
/** Acts that have a text of their own, so that they may lie anywhere. */
const WITH_TEXT = new Set(['POSTED', 'COMMENTED', 'ANSWERED', 'SHARED'])
const MOST_IN_ID = 200
const MOST_IN_TITLE = 300
const TOLERANCE = 5 * 60_000

/** Why a row cannot be, or null. `now` is when it is written down (ms UTC). */
export const checkMember = (row: LogMember, now: number) => first(
  () => badId(row.id),
  () => (KINDS.has(row.kind) ? null : `kind is none of person, staff and bot: ${quote(row.kind)}`),
  () => badDate('deleted_at', row.deletedAt, now),
)
export const checkCommunity = (row: LogCommunity, now: number) => first(() => badId(row.id), () => badDate('created_at', row.createdAt, now))
export const checkMembership = (row: LogMembership, { members, communities }: Known, now: number) => first(
  () => unknown('member', row.member, members),
  () => unknown('community', row.community, communities),
  () => badDate('since', row.since, now),
  () => (row.until && row.until < row.since ? 'until lies before since' : null),
)
export const checkIdea = (row: LogIdea, { members, communities }: Known, now: number) => first(
  () => badId(row.id),
  () => unknown('community', row.community, communities),
  () => badDate('created_at', row.createdAt, now),
  ...row.authors.map((author) => () => unknown('author', author, members)),
  () => badText('title', row.title, MOST_IN_TITLE),
)
export const checkEvent = (row: LogEvent, { members, communities, ideas }: Known, now: number) => first(
  () => badId(row.id),
  () => badDate('at_utc', row.at, now),
  () => (row.actor === '' ? 'actor is missing' : unknown('actor', row.actor, members)),
  () => (TYPES.has(row.type) ? null : `type is no act: ${quote(row.type)}`),
  () => unknown('idea', row.idea, ideas),
  () => unknown('community', row.community, communities),
  () => unknown('partner', row.partner, members),
  () => unknown('accepted_by', row.acceptedBy, members),
  () => (row.type === 'JOINED' && !row.community ? 'JOINED names no community' : null),
  () => (row.idea || row.community || WITH_TEXT.has(row.type) ? null : `${row.type} names neither an idea nor a community`),
)

function first(...checks: (() => string | null)[]): string | null {
  for (const check of checks) {
    const reason = check()
    if (reason) return reason
  }
  return null
}

const badId = (id: string) => (id === '' ? 'id is missing' : badText('id', id, MOST_IN_ID))
const unknown = (column: string, id: string | undefined, ids: Ids) => (
  id === undefined || ids.has(id) ? null : `${column} is unknown: ${quote(id)}`
)
function badDate(column: string, at: Date | undefined, now: number): string | null {
  if (!at) return null
  if (at.getTime() < 0) return `${column} lies before 1970`
  return at.getTime() > now + TOLERANCE ? `${column} lies in the future` : null
}
function badText(column: string, text: string, most: number): string | null {
  if (!text.isWellFormed() || /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return `${column} holds a control character or half a character`
  return [...text].length > most ? `${column} has more than ${most} characters` : null
}
const quote = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
