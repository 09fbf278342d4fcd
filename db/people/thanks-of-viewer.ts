import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './thanks-of-viewer.cypher'

/** For what somebody has given thanks. */
export const thanksOfViewer = statement('READ', text, z.object({ subjectIds: z.array(Id).max(500), viewerId: Id }), z.object({ subjectId: Id }))
