import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './end-review.cypher'

/** Ends somebody's assignment to an idea. No row: no such idea. */
export const endReview = statement('WRITE', text, z.object({ ideaId: Id, memberId: Id, at: Millis }), z.object({ changed: z.boolean() }))
