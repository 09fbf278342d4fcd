import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './back-amendment.cypher'

/** Begins the support of a member for an amendment; not the act. One row; none: no such amendment. */
export const backAmendment = statement('WRITE', text, z.object({ amendmentId: Id, memberId: Id, actId: Id }), z.object({ changed: z.boolean() }))
