import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './end-trust.cypher'

/** Ends a trust. */
export const endTrust = statement('WRITE', text, z.object({ key: z.string(), at: Millis }), z.object({ topicId: Id }))
