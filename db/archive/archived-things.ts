import { z } from 'zod'
import { statement } from '../statement'
import { ThingRow } from './archived-row'
import text from './archived-things.cypher'

const Params = z.object({ label: z.string(), after: z.string(), limit: z.number().int() })

/** Things of one label by id, a page at a time. */
export const archivedThings = statement('READ', text, Params, ThingRow)
