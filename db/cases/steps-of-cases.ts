import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { CaseStatus } from './lock-case'
import text from './steps-of-cases.cypher'

const Row = z.object({ caseId: Id, id: Id, kind: CaseStatus, body: z.string(), at: Millis, memberId: Id, official: z.boolean() })

export type CaseStepRow = z.output<typeof Row>

/** The steps of cases, oldest first. */
export const stepsOfCases = statement('READ', text, z.object({ caseIds: z.array(Id).max(500) }), Row)
