import { z } from 'zod'
import { statement } from '../statement'
import text from './before-import.cypher'

const Params = z.object({ source: z.string(), slugs: z.array(z.string()) })

/** Whether a source is known and which organizations' slugs are taken. One row. */
export const beforeImport = statement('READ', text, Params, z.object({ known: z.boolean(), slugs: z.array(z.string()) }))
