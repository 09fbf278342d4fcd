import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './before-thanking.cypher'

const Row = z.object({ memberId: Id, gone: z.boolean(), ideaId: Id.nullable(), communityId: Id.nullable() })

/** Whom somebody would thank for a contribution. */
export const beforeThanking = statement('READ', text, z.object({ subjectId: Id }), Row)
