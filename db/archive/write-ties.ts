import { z } from 'zod'
import { statement } from '../statement'
import { ties, type TieType } from './shape'
import text from './write-ties.cypher'

const Tie = z.object({
  type: z.enum(Object.keys(ties) as [TieType, ...TieType[]]), from: z.string(), to: z.string(), properties: z.record(z.string(), z.unknown()),
})

/** Writes relationships of an archive that are no acts. One row. */
export const writeTies = statement('WRITE', text, z.object({ ties: z.array(Tie) }), z.object({ written: z.number() }))
