import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { KeptAmendment } from './amendment-row'
import text from './amendments-by-id.cypher'

const Row = KeptAmendment.extend({
  createdAt: Millis, updatedAt: Millis, decidedAt: Millis.nullable(), decidedBy: Id.nullable(), decision: z.string().nullable(),
  version: z.number().int().nullable(), promotedTo: Id.nullable(), supportCount: z.number().int(), commentCount: z.number().int(),
})
export type AmendmentRow = z.output<typeof Row>

/** Amendments as they are shown. Unknown ids give no row. */
export const amendmentsById = statement('READ', text, z.object({ ids: z.array(Id).max(500) }), Row)
