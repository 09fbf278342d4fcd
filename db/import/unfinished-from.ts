import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './unfinished-from.cypher'

/** From when on first attentions must be reworked (ms); null: nothing is left to do. One row. */
export const unfinishedFrom = statement('READ', text, z.object({}), z.object({ at: Millis.nullable() }))
