import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './mentors-in-communities.cypher'

/** Who mentors somebody in communities now. */
export const mentorsInCommunities = statement('READ', text, z.object({ communityIds: z.array(Id).max(500) }), z.object({ communityId: Id, mentorId: Id }))
