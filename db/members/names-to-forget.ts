import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './names-to-forget.cypher'

/** Who left and is still named here and there. */
export const namesToForget = statement('READ', text, z.object({ now: Millis }), z.object({ jobId: z.string(), payload: z.string() }))
