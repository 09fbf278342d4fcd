import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './members-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500), at: Millis })
const Row = z.object({
  id: Id, handle: z.string(), name: z.string().nullable(), kind: z.enum(['person', 'staff', 'bot']),
  source: z.string().nullable(), sourceId: z.string().nullable(), joinedAt: Millis.nullable(), deletedAt: Millis.nullable(), showsStages: z.boolean(),
  organizationIds: z.array(Id), communityIds: z.array(Id),
})

export type MemberRow = z.output<typeof Row>

/** Members as they are shown; `name` null: they went. At most 100 communities each. Unknown ids give no row. */
export const membersById = statement('READ', text, Params, Row)
