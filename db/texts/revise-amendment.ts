import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './revise-amendment.cypher'

const Params = z.object({ amendmentId: Id, title: z.string(), body: z.string(), baseVersion: z.number().int(), at: Millis })

/** Gives an amendment another text. One row; none: no such amendment. */
export const reviseAmendment = statement('WRITE', text, Params, z.object({ amendmentId: Id }))
