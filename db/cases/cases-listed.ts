import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './cases-listed.cypher'
import { CaseStatus } from './lock-case'

const Params = z.object({
  organizationId: Id.nullable(), memberId: Id.nullable(), communityId: Id.nullable(), viewerId: Id.nullable(), organizationIds: z.array(Id), statuses: z.array(CaseStatus).nullable(),
  at: Millis, id: z.string(), limit: z.number().int(),
})

/** Ids of the cases of an organization or a member that a viewer may see, newest first, a page at a time. */
export const casesListed = statement('READ', text, Params, z.object({ id: Id, createdAt: Millis }))
