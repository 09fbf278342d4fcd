import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-app.cypher'

const Params = z.object({ memberId: Id, id: Id, name: z.string(), url: z.string(), redirectUris: z.array(z.string()).max(10), at: Millis, most: z.number().int() })

/** Registers an app of a member. */
export const writeApp = statement('WRITE', text, Params, z.object({ apps: z.number() }))
