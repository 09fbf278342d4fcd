import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './correct-member.cypher'

const Params = z.object({
  subjectId: Id, communityId: Id, correctionId: Id, to: z.enum(['person', 'staff', 'bot']), because: z.string(), memberId: Id, actId: Id, at: Millis,
})

/** Says of what kind a member is from now on. No row: nobody of that id took part in that community, or they have gone. */
export const correctMember = statement('WRITE', text, Params, z.object({ subjectId: Id, changed: z.boolean() }))
