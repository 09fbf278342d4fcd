import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './viewer-on-ideas.cypher'

const Params = z.object({ memberId: Id, ideaIds: z.array(Id).max(500) })
const Row = z.object({ ideaId: Id, supports: z.boolean(), opposes: z.boolean(), follows: z.boolean(), isAuthor: z.boolean() })

export type ViewerOnIdea = z.output<typeof Row>

/** What a member holds of each idea. Follows are private: for that member's own eyes. Unknown ideas give no row. */
export const viewerOnIdeas = statement('READ', text, Params, Row)
