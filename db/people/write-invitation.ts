import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-invitation.cypher'

const Params = z.object({ memberId: Id, id: Id, token: z.string().min(20), communityId: Id.nullable(), note: z.string(), at: Millis, most: z.number().int() })

/** Writes a personal invitation. */
export const writeInvitation = statement('WRITE', text, Params, z.object({ open: z.number().int() }))
