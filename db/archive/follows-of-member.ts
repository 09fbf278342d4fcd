import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './follows-of-member.cypher'

const Row = z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })

/** Whom and what a member follows. */
export const followsOfMember = statement('READ', text, z.object({ memberId: Id }), Row)
