import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { Counting } from './correct-community'
import text from './communities-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500) })
const Row = z.object({
  id: Id, slug: z.string(), name: z.string(), about: z.string(), language: z.string().nullable(),
  source: z.string().nullable(), sourceId: z.string().nullable(), createdAt: Millis, counting: Counting,
  organizationId: Id.nullable(), ideaForm: z.string().nullable(), ideaFormHint: z.string().nullable(), memberCount: z.number().int(), ideaCount: z.number().int(),
})

export type CommunityRow = z.output<typeof Row>

/** Communities as they are shown, with their host and how many members and ideas they have. Unknown ids give no row. */
export const communitiesById = statement('READ', text, Params, Row)
