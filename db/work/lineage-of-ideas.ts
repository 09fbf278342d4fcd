import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './lineage-of-ideas.cypher'

const Row = z.object({ ideaId: Id, id: Id, generation: z.number().int(), promoted: z.boolean(), originIds: z.array(Id) })
export type LineageRow = z.output<typeof Row>

/** Where ideas came from and what came of them, a few generations. */
export const lineageOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
