import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { Mentoring } from './mentoring'
import text from './mentorings-of-members.cypher'

/** Whom members mentor and by whom they are mentored, as far as the viewer may see. */
export const mentoringsOfMembers = statement('READ', text, z.object({ memberIds: z.array(Id).max(500), viewerId: Id.nullable() }), Mentoring.extend({ memberId: Id, at: Millis }))
