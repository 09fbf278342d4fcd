import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './labels-by-id.cypher'
import { StatusKind } from './status-kind'

const Row = z.object({
  id: Id, label: z.string(), kind: StatusKind, colour: z.number().int().nullable(), rank: z.number().int(), retiredAt: Millis.nullable(), organizationId: Id,
})

export type StatusLabelRow = z.output<typeof Row>

/** Labels by id, or all of organizations in their order, retired ones too. */
export const labelsById = statement('READ', text, z.object({ ids: z.array(Id).max(500), organizationIds: z.array(Id).max(500) }), Row)
