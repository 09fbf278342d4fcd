import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { PolicyName } from './policy-versions'
import text from './publish-policy.cypher'

const Version = z.object({
  id: Id, key: z.string(), policy: PolicyName, number: z.number().int().min(1), body: z.string(), note: z.string(), language: z.string(),
  publishedAt: Millis, effectiveAt: Millis, hash: z.string(), before: z.string().nullable(), memberId: Id,
})

/** Publishes a version of a policy. No row: another was published meanwhile. */
export const writePolicyVersion = statement('WRITE', text, z.object({ version: Version }), z.object({ versionId: Id }))
