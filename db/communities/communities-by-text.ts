import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './communities-by-text.cypher'

const Params = z.object({ query: z.string().min(1), limit: z.number().int() })

/** Ids of communities by a Lucene query made by db/search/lucene.ts, among the best `limit` of everything. */
export const communitiesByText = statement('READ', text, Params, z.object({ id: Id, score: z.number() }))
