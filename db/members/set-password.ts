import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-password.cypher'

const Params = z.object({ memberId: Id, passwordHash: z.string(), keepId: Id.nullable(), at: Millis })

/** Sets a new password and ends every other session of the member. One row: how many were ended. */
export const setPassword = statement('WRITE', text, Params, z.object({ ended: z.number().int() }))
