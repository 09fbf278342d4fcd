import { z } from 'zod'
import { Id, Millis } from '../shapes'

export const Mentoring = z.object({ id: Id, mentorId: Id, menteeId: Id, communityId: Id, proposedBy: Id, since: Millis.nullable() })
export type MentoringRow = z.output<typeof Mentoring>
