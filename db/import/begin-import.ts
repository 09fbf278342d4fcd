import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './begin-import.cypher'

const Params = z.object({
  source: z.string().min(1), at: Millis,
  organizations: z.array(z.object({ id: Id, slug: z.string(), name: z.string(), about: z.string() })),
  topics: z.array(z.object({ id: Id, slug: z.string(), nameNl: z.string(), nameEn: z.string() })),
})

/** Notes that a log is being taken in, with its organizations and topics. One row. */
export const beginImport = statement('WRITE', text, Params, z.object({ source: z.string() }))
