import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-mails.cypher'

const Params = z.object({ mails: z.array(z.object({ id: Id, memberId: Id })), now: Millis, since: Millis, most: z.number().int(), digestAt: Millis })

/** Puts all that is due by mail into one mail a member; who had `most` since `since` hears with the digest. */
export const writeMails = statement('WRITE', text, Params, z.never())
