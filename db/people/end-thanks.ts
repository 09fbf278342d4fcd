import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './end-thanks.cypher'

/** Takes thanks back and says which act gave them. */
export const endThanks = statement('WRITE', text, z.object({ key: z.string() }), z.object({ actId: Id }))
