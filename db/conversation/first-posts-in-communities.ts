import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './first-posts-in-communities.cypher'

const Params = z.object({ communityIds: z.array(Id).max(500), at: z.number(), id: z.string(), limit: z.number().int() })
const Row = z.object({ communityId: Id, id: Id, createdAt: z.number().int() })

/** Ids of the posts of each community, oldest first, a page at a time. */
export const firstPostsInCommunities = statement('READ', text, Params, Row)
