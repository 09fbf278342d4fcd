import { z } from 'zod'
import { statement } from '../statement'
import text from './set-texts.cypher'

const Words = z.record(z.string(), z.string().nullable())
const Text = z.object({ before: Words, after: Words })
export type OtherWords = z.input<typeof Text> & { held: string }

/** Gives texts other words. One row. */
export const setTexts = statement('WRITE', text, z.object({ helds: z.array(z.string()), texts: z.array(Text) }), z.object({ changed: z.number() }))
