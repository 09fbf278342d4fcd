import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './lock-members.cypher'

export const MemberKind = z.enum(['person', 'staff', 'bot'])
export type MemberKind = z.infer<typeof MemberKind>

/** Takes the write lock of members, ascending, until the transaction ends. One row for each that is there and has not gone. */
export const lockMembers = statement('WRITE', text, z.object({ memberIds: z.array(Id) }), z.object({ memberId: Id, kind: MemberKind }))
