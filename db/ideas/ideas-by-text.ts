import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './ideas-by-text.cypher'

const Params = z.object({ query: z.string().min(1), limit: z.number().int() })

/** Ids of ideas by a Lucene query made by db/search/lucene.ts, best first. */
export const ideasByText = statement('READ', text, Params, z.object({ id: Id, score: z.number() }))
