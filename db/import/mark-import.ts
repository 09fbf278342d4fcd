import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './mark-import.cypher'

/** Notes from when on an import must rework what follows from acts. No rows. */
export const markImport = statement('WRITE', text, z.object({ source: z.string(), at: Millis }), z.never())
