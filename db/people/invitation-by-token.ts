import { z } from 'zod'
import { statement } from '../statement'
import text from './invitation-by-token.cypher'

const Row = z.object({ slug: z.string().nullable(), note: z.string(), bringerName: z.string().nullable(), used: z.boolean(), revoked: z.boolean() })

/** An invitation as its guest sees it. */
export const invitationByToken = statement('READ', text, z.object({ token: z.string().max(200) }), Row)
