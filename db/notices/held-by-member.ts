import { z } from 'zod'
import { statement } from '../statement'
import text from './held-by-member.cypher'

/** What a member follows and mutes, by memberId@targetId. One row for each key. */
export const heldByMember = statement(
  'READ', text, z.object({ keys: z.array(z.string()) }), z.object({ key: z.string(), follows: z.boolean(), mutes: z.boolean() }),
)
