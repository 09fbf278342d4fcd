import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './endorsements.cypher'

const Row = z.object({ ideaId: Id, organizationId: Id, since: Millis, memberId: Id })

export type EndorsementRow = z.output<typeof Row>

/** Which organizations back ideas. */
export const endorsements = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
