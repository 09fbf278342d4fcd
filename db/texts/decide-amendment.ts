import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { AmendmentStatus } from './amendment-row'
import text from './decide-amendment.cypher'

const Params = z.object({
  amendmentId: Id, status: AmendmentStatus, decidedBy: Id, decision: z.string().nullable(), version: z.number().int().nullable(), promotedTo: Id.nullable(), at: Millis,
})

/** Ends an amendment one way or the other. One row; none: no such amendment. */
export const decideAmendment = statement('WRITE', text, Params, z.object({ amendmentId: Id }))
