import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './mark-archive.cypher'

const Params = z.object({ source: z.string(), hash: z.string(), at: Millis, state: z.string().nullable() })

/** Notes how far an archive has been taken in, and says it. One row. */
export const markArchive = statement('WRITE', text, Params, z.object({ hash: z.string(), state: z.string() }))
