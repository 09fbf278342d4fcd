import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './owed-policies.cypher'
import { PolicyName } from './policy-versions'

const Params = z.object({ policies: z.array(PolicyName), memberId: Id.nullable(), at: Millis })

/** The versions that are in force, and whether a member has agreed to each. No row for a policy without any. */
export const policiesInForce = statement('READ', text, Params, z.object({ policy: PolicyName, versionId: Id, accepted: z.boolean() }))
