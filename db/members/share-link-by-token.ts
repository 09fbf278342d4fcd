import { z } from 'zod'
import { statement } from '../statement'
import text from './share-link-by-token.cypher'

const Row = z.object({ kind: z.enum(['idea', 'community']), slug: z.string(), bringerName: z.string().nullable() })

/** What a share link leads to, and the name of who made it (null: they have left). No row: no such link. */
export const shareLinkByToken = statement('READ', text, z.object({ token: z.string().max(200) }), Row)
