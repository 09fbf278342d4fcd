import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './response-drafts.cypher'

const Row = z.object({ ideaId: Id, body: z.string().nullable(), revision: z.number().int(), savedAt: Millis.nullable(), memberId: Id.nullable() })

export type ResponseDraftRow = z.output<typeof Row>

/** The drafts of responses that the people of an organization share: for their eyes. */
export const responseDrafts = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
