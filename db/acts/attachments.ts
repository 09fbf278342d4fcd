import { attachToComment } from '../attachments/attach-to-comment'
import { beforeAttaching } from '../attachments/before-attaching'
import { removeAttachment } from '../attachments/remove-attachment'
import { writeAttachment, type NewAttachment } from '../attachments/write-attachment'
import { lockText } from '../conversation/lock-text'
import type { Db } from '../db'
import type { Actor } from './actor'
import { closed } from './closed'
import type { KeyedAct } from './keyed-act'
import { lockIdeas } from './lock-ideas'
import { refused } from './refusal'

/** What is sent: `hash` says that it is the same file again. */
export interface AttachInput { ideaId: string, commentId?: string, name: string, alternative: string | null, hash: string, key: string }

const MOST = 20
const MOST_ON_COMMENT = 4

/** Hangs a file on an idea or a comment of the member's, whose bytes stand on disk already under the id of `file`; sent again, the first stays. No act: a file by itself is no contribution. */
export const attach = (keyed: KeyedAct) => (actor: Actor, input: AttachInput, file: NewAttachment) => keyed('attach', actor, input, async (db, { memberId, at }) => {
  const { ideaId, commentId } = input
  if (commentId) return attachToOwnComment(db, commentId, file, { memberId, at })
  await lockIdeas(db, { ideaIds: [ideaId] })
  const [before] = await beforeAttaching(db, { ideaId, memberId })
  if (!before) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  if (!before.isAuthor) return refused('FORBIDDEN', 'Only authors attach files to an idea.', 'ideaId')
  const merged = await closed(db, ideaId)
  if (merged) return merged
  if (before.attached >= MOST) return refused('LIMIT', `At most ${MOST} files hang on an idea.`, 'file')
  await writeAttachment(db, { ideaId, attachment: file, memberId, at })
  return { attachmentId: file.id }
})

async function attachToOwnComment(db: Db, commentId: string, file: NewAttachment, { memberId, at }: { memberId: string, at: number }) {
  const [text] = await lockText(db, { textId: commentId })
  if (text?.label !== 'Comment' || text.withdrawnAt !== null) return refused('NOT_FOUND', 'There is no such comment.', 'commentId')
  if (text.authorId !== memberId) return refused('FORBIDDEN', 'Files are attached to a comment by who wrote it.', 'commentId')
  const [written] = await attachToComment(db, { commentId, attachment: file, memberId, at, most: MOST_ON_COMMENT })
  return written ?? refused('LIMIT', `At most ${MOST_ON_COMMENT} files hang on a comment.`, 'file')
}

/** Takes a file away. */
export const detach = (keyed: KeyedAct) => (actor: Actor, input: { attachmentId: string, key: string }) => keyed('detach', actor, input, async (db, { memberId }) => {
  const [removed] = await removeAttachment(db, { memberId, attachmentId: input.attachmentId })
  return removed ?? refused('NOT_FOUND', 'There is no such file, or it is not yours to take away.', 'attachmentId')
})
