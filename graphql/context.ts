import type { Acts } from '../db/acts/create-acts'
import type { Db } from '../db/db'
import type { Listen } from './live/listen'
import { createLoaders, type Loaders } from './loaders'
import type { Viewer } from './viewer'
import type { WebhookHelp } from './webhooks/help'

/** The budget of the caller in the current window of so many seconds; over: it did not suffice. resetAt in ms. */
export interface Left { remaining: number, limit: number, seconds: number, resetAt: number, over: boolean }

/** What is the same for every request that this process answers. */
export interface Around {
  db: Db
  acts: Acts
  /** Where the portal is reached, without a slash at the end. */
  publicUrl: string
  /** Whether the portal sends mail. */
  isMailing: boolean
  /** Removes the bytes of a file that hangs nowhere any more. */
  forgetFile?: (attachmentId: string) => Promise<void>
  /** For who asks about webhooks. */
  webhooks?: WebhookHelp
  /** The archive of all that is public that was made last; null before the first. */
  lastExport?: () => Promise<{ bytes: number, madeAt: number } | null>
  /** Removes the archive of all that is public, so that it is made anew. */
  forgetExport?: () => Promise<void>
}

/** Who asks, and what for. */
export interface Asking {
  viewer: Viewer | null
  /** nl or en: for names that we give, such as that of a member who left. */
  language: string
  requestId: string
  /** Whether a password is the viewer's: null when it is; only where they are signed in with one. */
  confirmPassword?: (password: string) => Promise<null | 'WRONG' | { waitSeconds: number }>
  /** Nodes that one document may ask for. */
  nodeLimit: number
  /** Takes points from the caller's budget; null: nobody counts. */
  take: ((points: number) => Promise<Left>) | null
  /** Whether caches may give the answer to others: then it says nothing about who asked, such as what is left of their points. */
  isShared?: boolean
  /** What a live stream can hear; only where it is one. */
  listen?: Listen
  /** The id of the last event that a live stream heard before it broke. */
  lastEventId?: string
}

export interface Context extends Around, Asking {
  /** The instant of the request, ms: what «now» means in it. */
  now: number
  loaders: Loaders
  /** What the request costs, filled in before it is executed. */
  cost: { nodes: number, points: number, left: Left | null }
  /** Of a live stream: the cursor of the event that is being told. */
  heardUpTo?: string
}

/** The context of one request: nothing in it is shared with another, but what is around, which it inherits (to copy that took a tenth of a small request). */
export function createContext(around: Around, asking: Asking, now = Date.now()): Context {
  const made = { now, loaders: createLoaders(around.db, asking.viewer, now), cost: { nodes: 0, points: 0, left: null } }
  return Object.assign(Object.create(around) as Around, asking, made)
}

/** After a write: what was read before it is read again, and «now» has moved on. */
export function renew(context: Context): void {
  context.now = Date.now()
  context.loaders = createLoaders(context.db, context.viewer, context.now)
}
