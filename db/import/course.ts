import type { MemberKind } from '../acts/lock-members'
import type { Db } from '../db'

/** A row that was not taken in: its file, its line there (0: it came from memory) and why. */
export interface Refusal { file: string, line: number, reason: string }

/** Rows that are in order, and how many of them were not known before. */
export interface Count { taken: number, written: number }
export type Kind = 'members' | 'communities' | 'memberships' | 'ideas' | 'events' | 'hosts'
export type Counts = Record<Kind, Count>

/** How far an import is: rows of events read, then ideas whose first attentions are worked out, then nights, then ideas measured. */
export interface Progress { step: 'events' | 'nights' | 'attention' | 'standings', done: number, of: number | null }

/** What one import knows while it runs: the log's own ids with what they became. */
export interface Course {
  db: Db
  source: string
  /** When it is written down (ms UTC). */
  now: number
  members: Map<string, { id: string, kind: MemberKind }>
  communities: Map<string, string>
  ideas: Map<string, string>
  counts: Counts
  refused: Refusal[]
  onProgress: (progress: Progress) => void
}

const none = (): Count => ({ taken: 0, written: 0 })

export const newCourse = (course: Pick<Course, 'db' | 'source' | 'now' | 'onProgress'>): Course => ({
  ...course, members: new Map(), communities: new Map(), ideas: new Map(), refused: [],
  counts: { members: none(), communities: none(), memberships: none(), ideas: none(), events: none(), hosts: none() },
})
