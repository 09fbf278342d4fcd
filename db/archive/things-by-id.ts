import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { ThingRow } from './archived-row'
import text from './things-by-id.cypher'

/** Things by their ids. No row for one that is not there. */
export const thingsById = statement('READ', text, z.object({ ids: z.array(Id).max(1_000) }), ThingRow)
