import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './raise-case.cypher'

const Matter = z.object({
  id: Id, title: z.string(), body: z.string(), language: z.string().nullable(), isPublic: z.boolean(), onBehalfOf: z.string().nullable(), communityId: Id.nullable(),
})
const Params = z.object({ matter: Matter, memberId: Id, organizationId: Id, stepId: Id, actId: Id, at: Millis })

/** Writes a case with its first step; not the act. One row; none: no such member or organization. */
export const raiseCase = statement('WRITE', text, Params, z.object({ caseId: Id }))
