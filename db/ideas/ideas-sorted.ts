import { z } from 'zod'
import { statement } from '../statement'
import { RankedIdea } from './ranked-idea'
import text from './ideas-sorted.cypher'

const name = z.string().nullable()
const number = z.number().nullable()
const Params = z.object({
  fromCommunity: name, fromAuthor: name, fromTopic: name, fromOrganization: name, fromIds: z.array(z.string()).nullable(),
  fromSource: name, fromUpdated: number, fromCreated: number,
  community: name, author: name, topic: name, organization: name, source: name, updated: number, statusKinds: z.array(z.string()).nullable(),
  field: z.enum(['CONFLUENCE', 'CONFLUENCE_GAIN', 'TRENDING', 'SUPPORT', 'CREATED_AT']),
  turn: z.union([z.literal(1), z.literal(-1)]), way: z.union([z.literal(1), z.literal(-1)]),
  first: z.number(), second: z.number(), third: z.number(), id: name, limit: z.number().int(),
})

/** Ids of the ideas that meet all conditions, in any order and either direction. Costs as much as there are ideas to choose from. */
export const ideasSorted = statement('READ', text, Params, RankedIdea)
