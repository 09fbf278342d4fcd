import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './leave-announcement.cypher'

/** Notes how far an announcement has been told; `toldUpTo` null: to all, it is removed. */
export const leaveAnnouncement = statement('WRITE', text, z.object({ jobId: Id, toldUpTo: Id.nullable() }), z.never())
