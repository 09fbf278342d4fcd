import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { AmendmentStatus } from './amendment-row'
import text from './texts-of-ideas.cypher'

const Row = z.object({ ideaId: Id, statuses: z.array(AmendmentStatus), changedByIds: z.array(Id) })

/** Amendments of each idea by status, and whose changes were accepted. Unknown ideas give no row. */
export const textsOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
