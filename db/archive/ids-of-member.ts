import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './ids-of-member.cypher'

/** The ids of what a member made or is tied to. */
export const idsOfMember = statement('READ', text, z.object({ memberId: Id }), z.object({ id: Id }))
