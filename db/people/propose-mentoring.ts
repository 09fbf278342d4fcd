import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './propose-mentoring.cypher'

const Params = z.object({ id: Id, key: z.string(), mentorId: Id, menteeId: Id, communityId: Id, proposedBy: Id, at: Millis })

/** Proposes that somebody mentors another, where nothing of it is open yet. */
export const proposeMentoring = statement('WRITE', text, Params, z.object({ id: Id, fresh: z.boolean() }))
