import { z } from 'zod'
import { statement } from '../statement'
import text from './remove-relation.cypher'

/** Unties two ideas. No row: they were not tied. */
export const removeRelation = statement('WRITE', text, z.object({ key: z.string() }), z.object({ key: z.string() }))
