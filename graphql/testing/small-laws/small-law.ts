import type { Db } from '../../../db/db'
import type { Edit } from '../misread'
import type { Portal } from '../portal'

/** Where a law is held: transactions that are undone, the portal that reads in them (ours, or one that misreads), and which of the small worlds. */
export interface Ground {
  rollback<T>(work: (db: Db) => Promise<T>): Promise<T>
  asker: Portal['asker']
  seed: number
}

/** Something that must hold of a metric (docs/metrics.md) in every small world, written as acts and read through GraphQL; and readings under which it does not. */
export interface SmallLaw {
  metric: string
  name: string
  /** What is wrong, a sentence each; empty where the law holds. */
  violations(ground: Ground): Promise<string[]>
  misreadings: { as: string, edits: Edit[] }[]
}

/** A sentence, unless it is so. */
export const unless = (so: boolean, sentence: string) => (so ? [] : [sentence])

export const isShare = (value: number | null | undefined) => value == null || (value >= -1e-9 && value <= 1 + 1e-9)
