import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { Reaction } from './reaction'
import text from './reactions-on-texts.cypher'

const Row = z.object({ textId: Id, reaction: Reaction, count: z.number().int(), viewerReacts: z.boolean() })
export type ReactionRow = z.output<typeof Row>

/** How members reacted to comments and posts. */
export const reactionsOnTexts = statement('READ', text, z.object({ textIds: z.array(Id).max(500), viewerId: Id.nullable() }), Row)
