import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './likely-duplicates.cypher'

const Params = z.object({ wishes: z.array(z.object({ ideaId: Id, query: z.string().min(1) })).max(100), limit: z.number().int(), most: z.number().int() })

/** Ideas that may say the same as others, best first, with how alike they are (0.5 and up). */
export const likelyDuplicates = statement('READ', text, Params, z.object({ ideaId: Id, id: Id, likeness: z.number() }))
