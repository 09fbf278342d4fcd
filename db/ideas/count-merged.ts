import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './count-merged.cypher'

/** How many ideas of a community, or about a topic, were merged into another. Always one row. */
export const countMerged = statement('READ', text, z.object({ communityId: Id.nullable(), topicId: Id.nullable() }), z.object({ merged: z.number().int() }))
