import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './bring-member.cypher'

const Params = z.object({ token: z.string().max(200), memberId: Id, at: Millis })

/** Writes who brought a new member, by the share link that they followed. No row: nobody did, or it is known already. */
export const bringMember = statement('WRITE', text, Params, z.object({ bringerId: Id }))
