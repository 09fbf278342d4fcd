import { isRefused } from '../../db/acts/refusal'
import type { AttachmentResolvers, CommentResolvers, IdeaResolvers, MutationResolvers } from '../generated/resolvers'
import { refusal } from '../outcome'
import { mayWrite } from '../viewer'

export const ideaAttachments: Pick<IdeaResolvers, 'attachments'> = {
  attachments: ({ id }, _, { loaders }) => loaders.attachments.load(id),
}

export const commentAttachments: Pick<CommentResolvers, 'attachments'> = {
  attachments: ({ id }, _, { loaders }) => loaders.attachmentsOfComments.load(id),
}

export const Attachment: AttachmentResolvers = {
  url: ({ id }, _, { publicUrl }) => `${publicUrl}/attachments/${id}`,
}

export const mutations: Pick<MutationResolvers, 'removeAttachment'> = {
  removeAttachment: async (_, { input: { attachmentId, idempotencyKey } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts.detach({ memberId }, { attachmentId, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('RemoveAttachmentRefusal', outcome)
    await context.forgetFile?.(outcome.attachmentId)
    return { __typename: 'RemoveAttachmentSuccess', attachmentId: outcome.attachmentId }
  },
}
