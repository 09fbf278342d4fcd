import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './claim-mail.cypher'

const Row = z.object({
  id: Id, to: z.string(), createdAt: Millis, attempts: z.number().int(), memberId: Id.nullable(), name: z.string().nullable(), language: z.string().nullable(), noticeIds: z.array(Id),
})
export type ClaimedMail = z.output<typeof Row>

/** Takes the next mail in hand. No row: nothing to send now. */
export const claimMail = statement('WRITE', text, z.object({ now: Millis, until: Millis }), Row)
