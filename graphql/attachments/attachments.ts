import type { AttachmentResolvers, IdeaResolvers } from '../generated/resolvers'

export const ideaAttachments: Pick<IdeaResolvers, 'attachments'> = {
  attachments: ({ id }, _, { loaders }) => loaders.attachments.load(id),
}

export const Attachment: AttachmentResolvers = {
  url: ({ id }, _, { publicUrl }) => `${publicUrl}/attachments/${id}`,
}
