import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './relations-of-ideas.cypher'
import { RelationKind } from './write-relation'

const Row = z.object({ ideaId: Id, otherId: Id, kind: RelationKind, at: Millis, reverse: z.boolean() })
export type RelationRow = z.output<typeof Row>

/** What ideas are tied to, either way. */
export const relationsOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
