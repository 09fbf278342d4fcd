import { z } from 'zod'
import { statement } from '../statement'
import text from './set-texts.cypher'
import { NamingText } from './texts-that-name'

/** Gives texts other words. No rows. */
export const setTexts = statement('WRITE', text, z.object({ texts: z.array(NamingText) }), z.never())
