import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'

const next = monotonicFactory()

export type Kind = 'member' | 'organization' | 'community' | 'topic' | 'idea' | 'comment' | 'post' | 'act' | 'key' | 'session' | 'draft' | 'link' | 'job' | 'account'
  | 'version' | 'amendment' | 'task' | 'outcome' | 'case' | 'response' | 'note' | 'notice' | 'attachment' | 'invitation' | 'merge' | 'mail' | 'mentoring'
  | 'webhook' | 'delivery'
  | 'correction' | 'policy' | 'step' | 'label' | 'change' | 'assessment'
  | 'app' | 'grant'

/** A new id: its kind, then a ULID that sorts by time. Global: `node(id)` finds the kind by it. */
export const newId = (kind: Kind) => `${kind}_${next()}`
/** The kind that an id says it has, or null. */
export const kindOf = (id: string) => /^([a-z]+)_[0-9A-HJKMNP-TV-Z]{26}$/.exec(id)?.[1] as Kind | undefined ?? null

/** 256 random bits, for what must not be guessed. */
export const newToken = () => randomBytes(32).toString('base64url')
