import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-amendment.cypher'

const Params = z.object({
  amendment: z.object({ id: Id, title: z.string(), body: z.string(), reason: z.string(), baseVersion: z.number().int(), language: z.string().nullable(), actId: Id }),
  ideaId: Id, memberId: Id, at: Millis,
})

/** Writes an amendment; not the act. One row; none: no such idea or member. */
export const writeAmendment = statement('WRITE', text, Params, z.object({ amendmentId: Id }))
