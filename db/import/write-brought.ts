import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-brought.cypher'

const Brought = z.object({ bringerId: Id, broughtId: Id, at: Millis, to: Id })

/** Writes who was brought by whom, earliest first. No rows. */
export const writeBrought = statement('WRITE', text, z.object({ brought: z.array(Brought) }), z.never())
