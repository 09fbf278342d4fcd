import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './propose-idea.cypher'

const Params = z.object({
  idea: z.object({ id: Id, slug: z.string(), title: z.string(), body: z.string(), language: z.string().nullable(), onBehalfOf: z.string().nullable() }),
  memberId: Id, communityId: Id.nullable(),
  topics: z.array(z.object({ id: Id, slug: z.string(), name: z.string() })).max(20),
  at: Millis,
})

/** Writes an idea with its first version, author, community and topics; not the act. One row; none: no such member. */
export const proposeIdea = statement('WRITE', text, Params, z.object({ ideaId: Id }))
