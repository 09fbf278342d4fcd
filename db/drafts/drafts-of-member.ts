import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './drafts-of-member.cypher'

const Row = z.object({ id: Id, payload: z.string(), createdAt: Millis, updatedAt: Millis })
export type DraftRow = z.output<typeof Row>

/** The drafts that a member is writing, last changed first. For that member's own eyes. */
export const draftsOfMember = statement('READ', text, z.object({ memberId: Id, limit: z.number().int() }), Row)
