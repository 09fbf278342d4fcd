import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './own-data.cypher'

const List = z.array(z.record(z.string(), z.unknown()))
const Row = z.object({
  account: List, sessions: List, keys: List, apps: List, grants: List, drafts: List, notices: List, noticeSettings: List, follows: List, mutes: List, trusts: List, invitations: List, brought: List, accepted: List,
})
export type OwnData = z.output<typeof Row>

/** What is a member's own and private. No row: no such member. */
export const ownData = statement('READ', text, z.object({ memberId: Id }), Row)
