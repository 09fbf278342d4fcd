import { setIdeaForm } from '../communities/set-idea-form'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface IdeaFormInput { communityId: string, form?: string | null, hint?: string | null, key: string }

/** Sets what new ideas in a community begin with. Who may is for the caller to check. */
export const ideaForm = (keyed: KeyedAct) => (actor: Actor, input: IdeaFormInput) => keyed('set idea form', actor, input, async (db) => {
  const [written] = await setIdeaForm(db, { communityId: input.communityId, ideaForm: input.form?.trim() ? input.form : null, ideaFormHint: input.hint?.trim() ? input.hint : null })
  return written ?? refused('NOT_FOUND', 'There is no such community.', 'communityId')
})
