import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './cases-by-id.cypher'
import { CaseStatus } from './lock-case'

const Params = z.object({ ids: z.array(Id).max(500), viewerId: Id.nullable(), organizationIds: z.array(Id) })
const Row = z.object({
  id: Id, title: z.string(), body: z.string(), language: z.string().nullable(), status: CaseStatus, isPublic: z.boolean(), onBehalfOf: z.string().nullable(),
  reporterId: Id, organizationId: Id, communityId: Id.nullable(), createdAt: Millis, updatedAt: Millis, withdrawnAt: Millis.nullable(),
})

export type CaseRow = z.output<typeof Row>

/** Cases as they are shown to a viewer. What they may not see gives no row, just as what is not there. */
export const casesById = statement('READ', text, Params, Row)
