import type { Edit } from '../misread'
import type { LawWorld } from '../law-world'

/** Something that must hold in every world (docs/metrics.md), and a misreading under which it does not. */
export interface Law {
  name: string
  /** What is wrong, a sentence each; empty where the law holds. */
  violations(world: LawWorld): Promise<string[]>
  misread: {
    as: string, edits: Edit[]
    /** What the import stores is misread too: the world is taken in anew. */
    stored?: true
  }
}

export const EPSILON = 1e-9

export const edit = (file: string, from: string, to: string): Edit => ({ file, from, to })
