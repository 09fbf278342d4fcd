import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './adapted.cypher'

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, to: Millis, within: Millis, asOf: Millis, topic: z.string().nullable() })

/** How much of what was received in some places a published change names as its reason. One row for each known place. */
export const adapted = statement('READ', text, Params, z.object({ placeId: Id, received: z.number(), changed: z.number() }))
