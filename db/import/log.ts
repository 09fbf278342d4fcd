/** An event log as the importer takes it in: from a folder (readFolder) or from memory (the demo). */
export interface Log {
  members: Rows<LogMember>
  communities: Rows<LogCommunity>
  memberships: Rows<LogMembership>
  ideas: Rows<LogIdea>
  events: Rows<LogEvent>
  /** Members who represent the importing organization. */
  hosts?: Rows<{ member: string }>
  /** In place of the importing organization. */
  organizations?: { slug: string, name: string, about: string }[]
  representatives?: { member: string, organization: string, role: string }[]
  topics?: { slug: string, name: { nl: string, en: string } }[]
  brought?: { bringer: string, brought: string, at: Date, to: string }[]
}

/** A row that could not be read, with its line in the file and why. */
export interface Unreadable { unreadable: string, line: number }
export type Row<T> = T & { line?: number }
export type Rows<T> = Iterable<Row<T> | Unreadable> | AsyncIterable<Row<T> | Unreadable>

export interface LogMember { id: string, kind: string, deletedAt?: Date, name?: string, handle?: string }
export interface LogCommunity {
  id: string, createdAt: Date, verified: boolean
  slug?: string, name?: string, about?: string, language?: string
  /** Slug of one of the log's organizations. */
  organization?: string
}
export interface LogMembership { member: string, community: string, since: Date, until?: Date }
export interface LogIdea {
  id: string, createdAt: Date, authors: string[], title: string, community?: string, outcome?: string
  slug?: string, body?: string, language?: string, topics?: string[], statusKind?: string
}
export interface LogEvent {
  id: string, at: Date, actor: string, type: string
  idea?: string, community?: string, partner?: string, acceptedBy?: string, text?: LogText
}
export interface LogText {
  body: string, language?: string, alignment?: 'FOR' | 'NEUTRAL' | 'AGAINST'
  /** Id of the event whose text this one answers. */
  replyTo?: string
  postKind?: 'EXPERIENCE' | 'QUESTION' | 'KNOWLEDGE', title?: string
}
