import { z } from 'zod'
import { ActType } from '../acts/write-acts'
import { statement } from '../statement'
import text from './write-archived-acts.cypher'

const Act = z.object({
  type: ActType, memberId: z.string(), targetId: z.string(), properties: z.record(z.string(), z.unknown()), partners: z.array(z.object({ id: z.string(), kind: z.string() })),
})

/** Writes acts of an archive. One row. */
export const writeArchivedActs = statement('WRITE', text, z.object({ acts: z.array(Act) }), z.object({ written: z.number() }))
