import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './corrections-in-communities.cypher'

const Params = z.object({ communityId: Id, at: Millis, id: z.string(), limit: z.number().int() })
const Row = z.object({ id: Id, at: Millis, to: z.enum(['VERIFIED', 'BY_RULE', 'WITHDRAWN', 'person', 'staff', 'bot']), because: z.string(), memberId: Id, subjectId: Id })

export type CorrectionRow = z.output<typeof Row>

/** What people put right in a community, newest first, a page at a time. */
export const correctionsInCommunities = statement('READ', text, Params, Row)
