import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './postpone-announcement.cypher'

/** Lets an announcement that could not be told wait, longer after each try. */
export const postponeAnnouncement = statement('WRITE', text, z.object({ jobId: Id, now: Millis }), z.never())
