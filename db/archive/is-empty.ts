import { z } from 'zod'
import { statement } from '../statement'
import text from './is-empty.cypher'

/** Whether a portal is empty, and whether an archive of a source has begun to come in. One row. */
export const isEmpty = statement('READ', text, z.object({ source: z.string() }), z.object({ empty: z.boolean(), begun: z.boolean() }))
