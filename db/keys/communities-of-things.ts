import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './communities-of-things.cypher'

/** In which community each of some things lies. */
export const communitiesOfThings = statement('READ', text, z.object({ ids: z.array(Id).max(500) }), z.object({ id: Id, communityId: Id.nullable() }))
