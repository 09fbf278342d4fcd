import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './remove-app.cypher'

/** Takes an app of the member's away. */
export const removeApp = statement('WRITE', text, z.object({ id: Id, memberId: Id, at: Millis }), z.object({ id: Id }))
