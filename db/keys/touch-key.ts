import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './touch-key.cypher'

/** Notes that a key was used, unless that was noted a moment ago. */
export const touchKey = statement('WRITE', text, z.object({ keyId: Id, at: Millis, before: Millis }), z.never())
