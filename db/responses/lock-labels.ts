import { z } from 'zod'
import { StatusKind } from './status-kind'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './lock-labels.cypher'

const Label = z.object({ id: Id, label: z.string(), kind: StatusKind, colour: z.number().int().nullable(), rank: z.number().int(), retired: z.boolean() })

/** Takes the lock of an organization until the transaction ends, and lists its labels. No row: no such organization or label. */
export const lockLabels = statement(
  'WRITE', text, z.object({ organizationId: Id.nullable(), labelId: Id.nullable() }), z.object({ organizationId: Id, labels: z.array(Label) }),
)
