import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { MemberKind } from './lock-members'
import text from './write-exchanges.cypher'

const Exchange = z.object({ actId: Id, memberId: Id, partnerId: Id, by: MemberKind, at: Millis, communityId: Id.nullable() })

/** Writes who exchanged with whom. No rows. */
export const writeExchanges = statement('WRITE', text, z.object({ exchanges: z.array(Exchange) }), z.never())
