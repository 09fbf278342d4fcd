import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './grant-by-refresh.cypher'

const Row = z.object({ id: Id, memberId: Id, appId: Id, scopes: z.array(z.string()), expiresAt: Millis })

/** What a member lets an app do, by its refresh token. */
export const grantByRefresh = statement('READ', text, z.object({ hash: z.string().length(64) }), Row)
