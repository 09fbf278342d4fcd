import { isRefused, refused } from '../../db/acts/refusal'
import type { MutationResolvers } from '../generated/resolvers'
import { refusal } from '../outcome'
import { inPerson } from '../viewer'

export const mutations: Pick<MutationResolvers, 'eraseMe'> = {
  eraseMe: async (_, { input: { password, contributions, idempotencyKey } }, context) => {
    const { memberId } = inPerson(context)
    if (!context.confirmPassword) return refusal('EraseMeRefusal', refused('FORBIDDEN', 'Only who is signed in leaves: sign in with your password, a key cannot do it.'))
    const confirmed = await context.confirmPassword(password)
    if (confirmed === 'WRONG') return refusal('EraseMeRefusal', refused('FORBIDDEN', 'This is not your current password.', 'password'))
    if (confirmed !== null) return refusal('EraseMeRefusal', refused('LIMIT', `Too many attempts: try again in ${confirmed.waitSeconds} seconds.`, 'password'))
    const outcome = await context.acts.eraseMe({ memberId }, { contributions, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('EraseMeRefusal', outcome)
    for (const attachmentId of outcome.attachmentIds) await context.forgetFile?.(attachmentId)
    await context.forgetExport?.()
    return { __typename: 'EraseMeSuccess', memberId }
  },
}
