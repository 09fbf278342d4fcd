import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'

const Comment = `mutation ($input: CommentInput!) { comment(input: $input) {
  ... on CommentSuccess { comment { id body alignment official author { id } subject { __typename } replyTo { id } } } ... on Refusal { code field } } }`
const Post = `mutation ($input: PostInput!) { post(input: $input) {
  ... on PostSuccess { post { id title body kind language community { id } author { id } } } ... on Refusal { code field } } }`
const key = () => ({ idempotencyKey: randomUUID() })

test('a comment on an idea, an answer to it, and one of its host’s people are in the conversation, oldest first', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ steward, communityId }, anna, ben] = [await host(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const first = (await client.ask(Comment, { input: { ideaId, body: 'Yes, **please**.', alignment: 'FOR', ...key() } }, ben)).data.comment.comment
  expect(first).toMatchObject({ alignment: 'FOR', official: false, author: { id: ben.memberId }, subject: { __typename: 'Idea' }, replyTo: null })
  const answer = (await client.ask(Comment, { input: { ideaId, body: 'We shall see.', replyTo: first.id, ...key() } }, steward)).data.comment.comment
  expect(answer).toMatchObject({ official: true, replyTo: { id: first.id } })
  const { data } = await client.ask('query ($id: ID!) { idea(id: $id) { commentCount comments(first: 10) { nodes { id replies(first: 10) { nodes { id } } } } } }', { id: ideaId })
  expect(data.idea).toEqual({ commentCount: 2, comments: { nodes: [{ id: first.id, replies: { nodes: [{ id: answer.id }] } }] } })
}))

test('a post is shared in a community, in the writer’s language, and answered', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ communityId }, anna, ben] = [await host(db), await somebody(db), await somebody(db)]
  const { post } = (await client.ask(Post, { input: { communityId, kind: 'QUESTION', body: 'Who has a ladder?', ...key() } }, anna)).data.post
  expect(post).toMatchObject({ title: '', kind: 'QUESTION', language: 'en', community: { id: communityId }, author: { id: anna.memberId } })
  expect((await client.ask(Comment, { input: { postId: post.id, body: 'I have.', ...key() } }, ben)).data.comment.comment).toMatchObject({ subject: { __typename: 'Post' } })
  const { data } = await client.ask('query ($id: ID!) { community(id: $id) { posts(first: 5) { nodes { id commentCount } } } }', { id: communityId })
  expect(data.community.posts.nodes).toEqual([{ id: post.id, commentCount: 1 }])
}))

test('what cannot be commented on or posted is refused by its field', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ communityId }, anna] = [await host(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const comment = async (input: object) => (await client.ask(Comment, { input: { body: 'Well.', ...input, ...key() } }, anna)).data.comment
  const unknown = 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV'
  expect(await comment({})).toEqual({ code: 'INVALID', field: ['ideaId'] })
  expect(await comment({ ideaId, postId: unknown })).toEqual({ code: 'INVALID', field: ['ideaId'] })
  expect(await comment({ ideaId: unknown })).toEqual({ code: 'NOT_FOUND', field: ['ideaId'] })
  expect(await comment({ ideaId, replyTo: unknown })).toEqual({ code: 'NOT_FOUND', field: ['replyTo'] })
  expect(await comment({ ideaId, body: 'x'.repeat(10_001) })).toEqual({ code: 'INVALID', field: ['body'] })
  const post = async (input: object) => (await client.ask(Post, { input: { communityId, kind: 'KNOWLEDGE', body: 'So it is.', ...input, ...key() } }, anna)).data.post
  expect(await post({ communityId: unknown })).toEqual({ code: 'NOT_FOUND', field: ['communityId'] })
  expect(await post({ title: 'x'.repeat(151) })).toEqual({ code: 'INVALID', field: ['title'] })
  expect(await post({ body: ' ' })).toEqual({ code: 'INVALID', field: ['body'] })
}))
