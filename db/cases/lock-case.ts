import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './lock-case.cypher'

export const CaseStatus = z.enum(['RAISED', 'ANSWERED', 'CLAIMED', 'CONFIRMED', 'REOPENED'])
export type CaseStatus = z.infer<typeof CaseStatus>

const Row = z.object({
  status: CaseStatus, reporterId: Id, organizationId: Id, communityId: Id.nullable(), isPublic: z.boolean(), withdrawnAt: Millis.nullable(), movedAt: Millis, steps: z.number().int(),
})

export type LockedCase = z.output<typeof Row>

/** Takes the lock of a case until the transaction ends, and says how it stands. No row: no such case. */
export const lockCase = statement('WRITE', text, z.object({ caseId: Id }), Row)
