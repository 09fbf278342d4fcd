import type { Language, StatusKind } from '../story'

/** Days before the last midnight: 1 is yesterday, 270 is where the story begins. */
export type Ago = number

/** For, neutral or against on an idea; empty where no side is taken (replies, and all that is said under posts). */
export type Side = '+' | '0' | '-' | ''

/** Something said under an idea or post; `under` is the index of what it replies to in the same list. */
export type Said = readonly [by: string, ago: Ago, side: Side, text: Words, under?: number]

/** In the language of what it hangs on, unless it says otherwise. */
export type Words = string | { nl: string } | { en: string }

/** People of one home who came to support (or oppose, or follow) between two days. */
export type Crowd = readonly [home: string, people: number, from: Ago, to: Ago, act?: 'SUPPORTED' | 'OPPOSED' | 'FOLLOWED']

/** Work on an idea that another member accepted; with words where it is written as a task that was done or a change that was taken over, else as an event of the log. */
export type Work = readonly [by: string, ago: Ago, act: 'CO_DEVELOPED' | 'DELIVERED', acceptedBy: string, words?: Asked | Amended]

/** What was asked for and what was delivered. */
export interface Asked { task: string, did: string, skill?: string }
/** What stood in the text, what stands there now, and why. */
export interface Amended { from: string, to: string, reason: string }

export interface IdeaScript {
  id: string
  by: readonly [string, ...string[]]
  ago: Ago
  title: string
  body: string
  topics: readonly string[]
  /** Unless the community's own. */
  language?: Language
  /** Unless open. */
  status?: StatusKind
  said: readonly Said[]
  crowds?: readonly Crowd[]
  work?: readonly Work[]
  /** Regulars who drop by leave it alone: all of its attention is written here. */
  quiet?: true
}

export interface PostScript {
  id: string
  by: string
  ago: Ago
  kind: 'EXPERIENCE' | 'QUESTION' | 'KNOWLEDGE'
  title: string
  body: string
  language?: Language
  said: readonly Said[]
}

export interface CommunityScript {
  id: string
  name: string
  about: string
  language: Language
  organization: string
  verified: boolean
  ideas: readonly IdeaScript[]
  posts: readonly PostScript[]
}
