import { z } from 'zod'
import { statement } from '../statement'
import text from './remove-invitation.cypher'

/** Takes an open invitation back. No row: none is open. */
export const removeInvitation = statement('WRITE', text, z.object({ key: z.string() }), z.object({ key: z.string() }))
