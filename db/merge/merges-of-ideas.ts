import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './merges-of-ideas.cypher'

const Row = z.object({ ideaId: Id, went: z.boolean(), otherId: Id, id: Id, at: Millis, because: z.string(), memberId: Id })
export type MergeRow = z.output<typeof Row>

/** The merges that ideas are in now. `went`: the idea was merged into the other. */
export const mergesOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
