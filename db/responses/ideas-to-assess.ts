import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './ideas-to-assess.cypher'

/** What somebody is assigned to assess for an organization and has not yet. */
export const ideasToAssess = statement('READ', text, z.object({ organizationId: Id, memberId: Id }), z.object({ ideaId: Id }))
