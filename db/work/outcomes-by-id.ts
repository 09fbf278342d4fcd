import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './outcomes-by-id.cypher'
import { OutcomeKind, ValueKind } from './write-outcome'

const Row = z.object({
  id: Id, ideaId: Id, presenterId: Id, kind: OutcomeKind, title: z.string(), body: z.string(), url: z.string().nullable(), at: Millis, valueKind: ValueKind,
  amount: z.number().nullable(), currency: z.string().nullable(), createdAt: Millis, updatedAt: Millis, makerIds: z.array(Id), causeIds: z.array(Id),
})
export type OutcomeRow = z.output<typeof Row>

/** Outcomes as they are shown. Unknown and withdrawn ones give no row. */
export const outcomesById = statement('READ', text, z.object({ ids: z.array(Id).max(500) }), Row)
