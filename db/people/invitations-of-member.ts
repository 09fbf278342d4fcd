import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './invitations-of-member.cypher'

const Row = z.object({
  id: Id, email: z.string().nullable(), token: z.string(), note: z.string(), createdAt: Millis, revokedAt: Millis.nullable(), communityId: Id.nullable(), guestId: Id.nullable(),
})
export type InvitationRow = z.output<typeof Row>

/** The invitations that a member made: for their own eyes. */
export const invitationsOfMember = statement('READ', text, z.object({ memberId: Id, id: Id.nullable() }), Row)
