import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './invitations-of-ideas.cypher'

const Row = z.object({ ideaId: Id, memberId: Id, invitedBy: Id, invitedAt: Millis })
export type InvitationRow = z.output<typeof Row>

/** Open invitations to ideas, oldest first. For the eyes of authors and of who is asked. */
export const invitationsOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
