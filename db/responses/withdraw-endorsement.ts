import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './withdraw-endorsement.cypher'

/** Ends an endorsement and voids its act. No row: there is none. */
export const withdrawEndorsement = statement('WRITE', text, z.object({ key: z.string(), at: Millis }), z.object({ actId: Id }))
