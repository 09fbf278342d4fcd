import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { newId } from '../../db/ids'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { ideas, somebody } from '../testing/people'

const Read = 'query ($id: ID!) { node(id: $id) { ... on Comment { attachments { id name url alternative } } } }'
const Remove = 'mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { ... on RemoveAttachmentSuccess { attachmentId } ... on Refusal { code } } }'

test('a file hangs on a comment of one’s own, is read with it, and only who wrote the comment takes it away', () => rollback(async (db) => {
  const [anna, ben, acts, client] = [await somebody(db), await somebody(db), createActs(db), clientOf(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const said = await acts.comment(ben, { ideaId, body: 'See the drawing.', key: randomUUID() }) as { commentId: string }
  const attach = (actor: typeof ben, commentId = said.commentId) => {
    const file = { id: newId('attachment'), name: 'bench.webp', mediaType: 'image/webp', size: 9, alternative: 'A bench', width: 3, height: 3 }
    return acts.attach(actor, { ideaId: '', commentId, name: file.name, alternative: file.alternative, hash: file.id, key: randomUUID() }, file)
  }
  const remove = async (viewer: typeof ben, attachmentId: string) => (await client.ask(Remove, { input: { attachmentId, idempotencyKey: randomUUID() } }, viewer)).data.removeAttachment
  const files = async () => (await client.ask(Read, { id: said.commentId })).data.node.attachments

  expect(await attach(anna)).toMatchObject({ refused: 'FORBIDDEN' })
  expect(await attach(ben, newId('comment'))).toMatchObject({ refused: 'NOT_FOUND' })
  const { attachmentId } = await attach(ben) as { attachmentId: string }
  expect(await files()).toEqual([{ id: attachmentId, name: 'bench.webp', url: `http://portal.test/attachments/${attachmentId}`, alternative: 'A bench' }])
  for (let n = 0; n < 3; n += 1) await attach(ben)
  expect(await attach(ben)).toMatchObject({ refused: 'LIMIT' })
  expect(await remove(anna, attachmentId)).toEqual({ code: 'NOT_FOUND' })
  expect(await remove(ben, attachmentId)).toEqual({ attachmentId })
  expect(await files()).toHaveLength(3)
  await acts.withdrawText(ben, { textId: said.commentId, key: randomUUID() })
  expect(await files()).toEqual([])
  expect(await attach(ben)).toMatchObject({ refused: 'NOT_FOUND' })
}))
