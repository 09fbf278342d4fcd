import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './forget-drafts.cypher'

const Params = z.object({ draftId: Id.nullable(), before: Millis })

/** Removes one draft, and those last changed before an instant, at most 200 at once. One row for each. */
export const forgetDrafts = statement('WRITE', text, Params, z.object({ draftId: Id }))
