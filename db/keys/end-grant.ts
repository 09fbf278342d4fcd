import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './end-grant.cypher'

const Params = z.object({ id: Id.nullable(), memberId: Id.nullable(), appId: Id.nullable(), hash: z.string().length(64).nullable(), at: Millis })

/** Ends what a member lets an app do. */
export const endGrant = statement('WRITE', text, Params, z.object({ id: Id }))
