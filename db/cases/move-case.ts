import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { CaseStatus } from './lock-case'
import text from './move-case.cypher'

const Step = z.object({ id: Id, kind: CaseStatus, body: z.string(), memberId: Id, actId: Id, official: z.boolean() })

/** Writes a step of a case and its status after it. No row: no such case. */
export const moveCase = statement('WRITE', text, z.object({ caseId: Id, step: Step, status: CaseStatus, at: Millis }), z.object({ caseId: Id }))
