import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './come-by-invitation.cypher'

/** Writes who brought a new member by a personal invitation: the first who comes by it. */
export const comeByInvitation = statement('WRITE', text, z.object({ token: z.string().max(200), memberId: Id, at: Millis }), z.object({ first: z.boolean() }))
