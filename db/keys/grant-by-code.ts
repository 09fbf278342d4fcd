import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './grant-by-code.cypher'

const Row = z.object({ id: Id, memberId: Id, appId: Id, scopes: z.array(z.string()), codeUntil: Millis, redirectUri: z.string(), challenge: z.string() })

/** What a member lets an app do, by its code. */
export const grantByCode = statement('READ', text, z.object({ codeHash: z.string().length(64) }), Row)
