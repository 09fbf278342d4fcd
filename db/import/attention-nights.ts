import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './attention-nights.cypher'

/** The midnights before attention to ideas at or after an instant, ascending. */
export const attentionNights = statement('READ', text, z.object({ from: Millis }), z.object({ midnight: Millis }))
