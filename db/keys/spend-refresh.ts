import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './spend-refresh.cypher'

/** Uses a refresh token up, once. */
export const spendRefresh = statement('WRITE', text, z.object({ hash: z.string().length(64), at: Millis }), z.object({ fresh: z.boolean() }))
