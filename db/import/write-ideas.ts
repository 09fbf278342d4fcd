import { z } from 'zod'
import { StatusKind } from '../ideas/set-idea-status'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-ideas.cypher'

const Idea = z.object({
  id: Id, sourceKey: z.string(), sourceId: z.string(), slug: z.string(), title: z.string(), body: z.string(), language: z.string().nullable(),
  statusKind: StatusKind, createdAt: Millis, communityId: Id.nullable(), authorIds: z.array(Id), topics: z.array(z.string()),
})

/** Writes ideas of a log with authors, communities and topics; what is known stays. One row for each. */
export const writeIdeas = statement('WRITE', text, z.object({ source: z.string(), ideas: z.array(Idea) }), z.object({ sourceId: z.string(), id: Id }))
