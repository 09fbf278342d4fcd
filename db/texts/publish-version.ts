import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './publish-version.cypher'

const Params = z.object({
  ideaId: Id, memberId: Id, actId: Id, at: Millis,
  version: z.object({ id: Id, number: z.number().int(), title: z.string(), body: z.string(), note: z.string().nullable() }),
})

/** Publishes a text as the next version of an idea; not the act. One row; none: no such idea or member. */
export const publishVersion = statement('WRITE', text, Params, z.object({ versionId: Id }))
