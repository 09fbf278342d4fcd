import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './members-by-name.cypher'

const Params = z.object({ handles: z.array(z.string()).max(500), sourceKeys: z.array(z.string()).max(500) })
const Row = z.object({ id: Id, kind: z.enum(['slug', 'source']), name: z.string() })

/** Ids of members by what they are called in URLs (kind slug) or in the log that they came from (kind source). Unknown names give no row. */
export const membersByName = statement('READ', text, Params, Row)
