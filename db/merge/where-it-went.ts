import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './where-it-went.cypher'

/** An idea and all that it was merged into, upwards. No row: no such idea. */
export const whereItWent = statement('READ', text, z.object({ ideaId: Id }), z.object({ ideaId: Id, title: z.string(), communityId: Id.nullable() }))
