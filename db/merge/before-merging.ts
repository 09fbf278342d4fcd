import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './before-merging.cypher'

const Row = z.object({
  communityId: Id.nullable(), intoAuthorIds: z.array(Id), ideaWentTo: z.string().nullable(), intoWentTo: z.string().nullable(), ideas: z.number().int(), levels: z.number().int(),
})

/** What is asked before an idea is merged into another. No row: one of them is not there. */
export const beforeMerging = statement('READ', text, z.object({ ideaId: Id, intoId: Id }), Row)
