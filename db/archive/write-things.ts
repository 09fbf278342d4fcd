import { z } from 'zod'
import { statement } from '../statement'
import { things, type ThingLabel } from './shape'
import text from './write-things.cypher'

const Properties = z.record(z.string(), z.unknown())
const Thing = z.object({
  label: z.enum(Object.keys(things) as [ThingLabel, ...ThingLabel[]]), properties: Properties,
  partLabel: z.enum(['EarlierText', 'ResponseText']), partType: z.enum(['WAS', 'HAD_TEXT']), parts: z.array(Properties),
})

/** Writes things of an archive. No rows. */
export const writeThings = statement('WRITE', text, z.object({ things: z.array(Thing) }), z.never())
