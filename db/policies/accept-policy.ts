import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './accept-policy.cypher'
import { PolicyName } from './policy-versions'

const Params = z.object({ memberId: Id, versionId: Id, key: z.string(), at: Millis })

/** A member agrees to a version of a policy. No row: no such member or version. */
export const writeAcceptance = statement('WRITE', text, Params, z.object({ policy: PolicyName, changed: z.boolean() }))
