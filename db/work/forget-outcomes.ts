import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './forget-outcomes.cypher'

/** Removes the words of outcomes that were withdrawn in a span of time. */
export const forgetOutcomeTexts = statement('WRITE', text, z.object({ from: z.number(), upTo: Millis }), z.never())
