import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { State } from './state'
import text from './stances.cypher'

const Params = z.object({ wishes: z.array(z.object({ key: z.string(), memberId: Id, ideaId: Id })) })
const Carried = z.object({ state: State, key: z.string(), actId: Id, ideaId: Id, communityId: Id.nullable() })
const Row = z.object({
  key: z.string(), communityId: Id.nullable(), attends: z.boolean(), takesPart: z.boolean(), own: z.boolean(),
  supportedBy: Id.nullable(), opposedBy: Id.nullable(), followedBy: Id.nullable(),
  carried: z.array(Carried),
})
export type StanceRow = z.infer<typeof Row>

/** How members stand to ideas. One row for each wish whose idea is there. */
export const stances = statement('READ', text, Params, Row)
