import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-case-consent.cypher'

/** Sets who may read a case. No row: no such case. */
export const setCaseConsent = statement('WRITE', text, z.object({ caseId: Id, isPublic: z.boolean(), at: Millis }), z.object({ caseId: Id }))
