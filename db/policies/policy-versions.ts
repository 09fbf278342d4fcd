import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './policy-versions.cypher'

export const PolicyName = z.enum(['PRIVACY', 'RULES'])
export type PolicyName = z.infer<typeof PolicyName>

const Row = z.object({
  id: Id, policy: PolicyName, number: z.number().int(), body: z.string(), note: z.string(), language: z.string(),
  publishedAt: Millis, effectiveAt: Millis, hash: z.string(), before: z.string().nullable(), memberId: Id, acceptedAt: Millis.nullable(),
})
export type PolicyVersionRow = z.output<typeof Row>

/** The versions of policies, newest first. */
export const policyVersions = statement('READ', text, z.object({ policies: z.array(PolicyName), memberId: Id.nullable() }), Row)
