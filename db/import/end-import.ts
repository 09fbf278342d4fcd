import { z } from 'zod'
import { statement } from '../statement'
import text from './end-import.cypher'

/** Notes that an import is done. No rows. */
export const endImport = statement('WRITE', text, z.object({ source: z.string() }), z.never())
