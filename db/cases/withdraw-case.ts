import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './withdraw-case.cypher'

/** Takes a case back and voids what its reporter did there. No row: no such case. */
export const withdrawCase = statement('WRITE', text, z.object({ caseId: Id, at: Millis }), z.object({ caseId: Id }))
