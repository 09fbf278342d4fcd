import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './set-idea-form.cypher'

const Params = z.object({ communityId: Id, ideaForm: z.string().nullable(), ideaFormHint: z.string().nullable() })

/** Sets what new ideas in a community begin with. */
export const setIdeaForm = statement('WRITE', text, Params, z.object({ communityId: Id }))
