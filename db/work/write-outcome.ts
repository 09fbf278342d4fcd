import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-outcome.cypher'

export const OutcomeKind = z.enum(['PRODUCT', 'SERVICE', 'PRACTICE', 'PUBLICATION'])
export type OutcomeKind = z.infer<typeof OutcomeKind>
export const ValueKind = z.enum(['CORE', 'OUTSOURCED'])
export type ValueKind = z.infer<typeof ValueKind>

const Outcome = z.object({
  id: Id, ideaId: Id, kind: OutcomeKind, title: z.string(), body: z.string(), url: z.string().nullable(), at: Millis, valueKind: ValueKind,
  amount: z.number().nullable(), currency: z.string().nullable(), updatedAt: Millis, createdAt: Millis.optional(), actId: Id.optional(),
})
const Params = z.object({ outcome: Outcome, ideaId: Id, memberId: Id, madeBy: z.array(Id).max(30), becauseOf: z.array(Id).max(20) })

/** Writes an outcome of an idea, or writes it anew. No row: no such member or idea. */
export const writeOutcome = statement('WRITE', text, Params, z.object({ outcomeId: Id }))
