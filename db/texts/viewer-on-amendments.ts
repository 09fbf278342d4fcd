import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './viewer-on-amendments.cypher'

/** Which amendments a member is for. No row for the others. */
export const viewerOnAmendments = statement('READ', text, z.object({ memberId: Id, amendmentIds: z.array(Id).max(500) }), z.object({ amendmentId: Id }))
