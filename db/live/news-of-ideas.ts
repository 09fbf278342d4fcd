import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './news-of-ideas.cypher'

const Row = z.object({
  ideaId: Id, supports: z.number(), opposes: z.number(), commented: z.number(), value: z.number().nullable(), people: z.number().nullable(), statusAt: Millis.nullable(), version: z.number().nullable(),
  comments: z.array(z.object({ id: Id, at: Millis, commentId: Id })),
})
export type IdeaNewsRow = z.output<typeof Row>

/** How ideas stand that somebody listens to, with the comments since an instant. */
export const newsOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id), since: Millis }), Row)
