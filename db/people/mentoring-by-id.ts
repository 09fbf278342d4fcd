import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './mentoring-by-id.cypher'

const Row = z.object({ mentorId: Id, menteeId: Id, communityId: Id, proposedBy: Id, since: Millis.nullable(), until: Millis.nullable() })

/** One mentoring as it stands. */
export const mentoringById = statement('READ', text, z.object({ id: Id }), Row)
