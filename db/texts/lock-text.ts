import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './lock-text.cypher'

const Row = z.object({
  ideaId: Id, version: z.number().int(), title: z.string(), body: z.string(), language: z.string().nullable(),
  statusKind: z.string().nullable(), communityId: Id.nullable(), authorIds: z.array(Id),
})
export type TextNow = z.output<typeof Row>

/** The text of an idea, locked until the transaction ends, with the authors of today. No row: no such idea. */
export const lockText = statement('WRITE', text, z.object({ ideaId: Id }), Row)
