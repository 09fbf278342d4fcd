import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './end-backing.cypher'

/** Ends the support of a member for an amendment; the act that began it is the caller's to void. No row: there was none. */
export const endBacking = statement('WRITE', text, z.object({ key: z.string() }), z.object({ actId: Id }))
