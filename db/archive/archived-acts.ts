import { z } from 'zod'
import { statement } from '../statement'
import { ActRow } from './archived-row'
import text from './archived-acts.cypher'

const Params = z.object({ type: z.string(), after: z.string(), limit: z.number().int() })

/** Acts of one type by id, a page at a time. */
export const archivedActs = statement('READ', text, Params, ActRow)
