import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './ideas-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500) })
const Row = z.object({
  id: Id, slug: z.string(), source: z.string().nullable(), sourceId: z.string().nullable(), title: z.string(), body: z.string(),
  language: z.string().nullable(), communityId: Id.nullable(),
  statusKind: z.enum(['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED', 'MERGED']),
  statusLabel: z.string().nullable(), statusLabelId: Id.nullable(), onBehalfOf: z.string().nullable(), statusAt: Millis.nullable(), createdAt: Millis, updatedAt: Millis,
  supportCount: z.number().int(), opposeCount: z.number().int(), commentCount: z.number().int(), changes: z.number().int(),
  version: z.number().int(),
  authorIds: z.array(Id), topicIds: z.array(Id),
})

export type IdeaRow = z.output<typeof Row>

/** Ideas as they are shown: text, place, authors of today (the author first), topics, status and counts. Unknown ids give no row. */
export const ideasById = statement('READ', text, Params, Row)
