import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-relation.cypher'

export const RelationKind = z.enum(['SIMILAR', 'DEPENDS_ON', 'CONTRADICTS', 'PART_OF'])
export type RelationKind = z.infer<typeof RelationKind>
const Params = z.object({ ideaId: Id, otherId: Id, key: z.string(), kind: RelationKind, memberId: Id, at: Millis })

/** Ties two ideas by a typed link. No row: one of the two is not there. */
export const writeRelation = statement('WRITE', text, Params, z.object({ ideaId: Id }))
