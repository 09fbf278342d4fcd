import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './credits-of-ideas.cypher'

const Row = z.object({ ideaId: Id, memberId: Id, role: z.enum(['AUTHOR', 'CO_AUTHOR', 'MAKER']), since: Millis.nullable() })
export type CreditRow = z.output<typeof Row>

/** Who made ideas: authors, co-authors, and whose work was accepted, in this order. */
export const creditsOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
