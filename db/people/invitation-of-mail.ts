import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './invitation-of-mail.cypher'

const Row = z.object({ token: z.string(), note: z.string(), by: z.string().nullable(), community: z.string().nullable(), language: z.string().nullable() })
export type CarriedInvitation = z.output<typeof Row>

/** The invitation that a mail carries. No row: none that still holds. */
export const invitationOfMail = statement('READ', text, z.object({ mailId: Id }), Row)
