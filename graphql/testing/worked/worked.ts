import type { Db } from '../../../db/db'
import { rollback } from '../../../db/testing/rollback'
import { few, type Few } from '../small-laws/few'
import type { Scene } from '../acted'
import type { Ask } from '../ask'
import { portal } from '../portal'

/** A number that docs/metrics.md works out: its words there, what it comes to, and how it is had from the portal itself. */
export interface Worked {
  section: string
  /** As it stands in docs/metrics.md, letter for letter. */
  says: string
  is: unknown
  found(): unknown
}

/** A log that has been taken in, its name, and how to ask for what it measures. */
export interface TakenIn { db: Db, ask: Ask, source: string }

/** A number that is worked out of an event log: found where that log has been taken in alone (worlds.test.ts). */
export interface WorkedInLog extends Omit<Worked, 'found'> {
  log: string
  found(log: TakenIn): unknown
}

/** What a scene of a few people comes to, worked out once. */
export function inScene<T>(scene: Omit<Scene, 'asOf'>, work: (few: Few) => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => (found ??= few(scene, { rollback, asker: portal.asker }, work))
}
