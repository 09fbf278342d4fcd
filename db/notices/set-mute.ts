import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-mute.cypher'

const Params = z.object({ memberId: Id, ideaId: Id, key: z.string(), isMuted: z.boolean(), at: Millis })

/** Mutes an idea for a member, or ends that. No row: no such idea. */
export const setMute = statement('WRITE', text, Params, z.object({ ideaId: Id, changed: z.boolean() }))
