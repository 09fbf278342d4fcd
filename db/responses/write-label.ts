import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { StatusKind } from './status-kind'
import text from './write-label.cypher'

const Label = z.object({ id: Id, label: z.string(), kind: StatusKind, colour: z.number().int().min(1).max(12).nullable(), rank: z.number().int() })

/** Writes a label of an organization, new or changed. No row: no such organization. */
export const writeLabel = statement('WRITE', text, z.object({ organizationId: Id, label: Label, retiredAt: Millis.nullable() }), z.object({ labelId: Id }))
