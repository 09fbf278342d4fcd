import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-assessment.cypher'

export const Recommendation = z.enum(['ADOPT', 'ADAPT', 'ASK_MORE', 'DECLINE'])
export type Recommendation = z.infer<typeof Recommendation>

const Assessment = z.object({ id: Id, key: z.string(), feasibility: z.string(), fit: z.string(), cost: z.string(), recommendation: Recommendation })

/** Writes what a member thinks of an idea. No row: no such member or idea. */
export const writeAssessment = statement('WRITE', text, z.object({ assessment: Assessment, memberId: Id, ideaId: Id, at: Millis }), z.object({ assessmentId: Id }))
