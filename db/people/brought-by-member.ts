import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './brought-by-member.cypher'

/** Whom a member brought here. */
export const broughtByMember = statement('READ', text, z.object({ memberId: Id }), z.object({ guestId: Id }))
