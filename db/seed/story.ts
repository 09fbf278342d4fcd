import type { Perform } from './perform/stage'

export type Language = 'nl' | 'en'
export type StatusKind = 'OPEN' | 'UNDER_REVIEW' | 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'DECLINED'
export type StoryAct =
  | 'JOINED' | 'FOLLOWED' | 'SUPPORTED' | 'OPPOSED' | 'REACTED'
  | 'POSTED' | 'COMMENTED' | 'ANSWERED' | 'SHARED' | 'CO_DEVELOPED' | 'DELIVERED'

export interface StoryText {
  body: string
  language: Language
  alignment?: 'FOR' | 'NEUTRAL' | 'AGAINST'
  /** Id of the event that this one replies to: a comment, or the post that was asked. */
  replyTo?: string
  postKind?: 'EXPERIENCE' | 'QUESTION' | 'KNOWLEDGE'
  title?: string
}

/** One row of an event log (the form that the importer reads), with the words that went with it. */
export interface StoryEvent {
  id: string
  at: Date
  actor: string
  type: StoryAct
  idea?: string
  community?: string
  partner?: string
  acceptedBy?: string
  text?: StoryText
}

export interface StoryIdea {
  id: string
  slug: string
  community?: string
  createdAt: Date
  authors: string[]
  title: string
  /** Markdown, 60 to 200 words. */
  body: string
  language: Language
  topics: string[]
  /** As in an event log: accepted or rejected, where it came to one of these. */
  outcome?: 'accepted' | 'rejected'
  statusKind: StatusKind
}

export interface StoryMember { id: string; kind: 'person' | 'staff' | 'bot'; name: string; handle: string; deletedAt?: Date }
export interface StoryCommunity {
  id: string
  slug: string
  name: string
  about: string
  language: Language
  createdAt: Date
  verified: boolean
  organization: string
}

/** What somebody did in the portal itself. */
export interface StoryScene { at: Date, by: string, act: Perform }

/** Everything that the demo portal holds before the first visitor comes. */
export interface Story {
  organizations: { slug: string; name: string; about: string }[]
  representatives: { member: string; organization: string; role: string }[]
  topics: { slug: string; name: Record<Language, string> }[]
  members: StoryMember[]
  communities: StoryCommunity[]
  memberships: { member: string; community: string; since: Date; until?: Date }[]
  ideas: StoryIdea[]
  /** In order of time. */
  events: StoryEvent[]
  /** Accepted work that scenes tell of: where it stands in the log of a portal that was only imported. */
  works: StoryEvent[]
  /** In order of time, after the events. */
  scenes: StoryScene[]
  /** Who came in through whose share link, when, and to which idea. */
  brought: { bringer: string; brought: string; at: Date; to: string }[]
}
