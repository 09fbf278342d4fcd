import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './topics-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500) })
const Row = z.object({ id: Id, slug: z.string(), nameNl: z.string(), nameEn: z.string(), ideaCount: z.number().int() })

export type TopicRow = z.output<typeof Row>

/** Topics as they are shown, with how many ideas are about them. Unknown ids give no row. */
export const topicsById = statement('READ', text, Params, Row)
