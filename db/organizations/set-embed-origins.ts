import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './set-embed-origins.cypher'

const Params = z.object({ organizationId: Id, embedOrigins: z.array(z.string().max(300)).max(20) })

/** Sets which sites may show what an organization hosts in a frame. */
export const setEmbedOrigins = statement('WRITE', text, Params, z.object({ organizationId: Id }))
