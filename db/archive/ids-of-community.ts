import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './ids-of-community.cypher'

/** The ids of what lies in a community and of who is tied to it. */
export const idsOfCommunity = statement('READ', text, z.object({ communityId: Id }), z.object({ id: z.string() }))
