import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const FIELDS = 'id body edition editedAt withdrawnAt viewerMayRestore reactions { reaction count viewerReacts } mentions { id } earlierTexts(first: 9) { nodes { edition body } }'
const WRITTEN = `text { ... on Comment { ${FIELDS} } ... on Post { ${FIELDS} } }`
const mutate = async (client: Client, name: string, input: object, viewer: Viewer, fields = `${WRITTEN} changed`) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const { data, errors } = await client.ask(`mutation ($input: ${type}Input!) { o: ${name}(input: $input) { ... on ${type}Success { ${fields} } ... on Refusal { code field } } }`, { input: { ...input, idempotencyKey: randomUUID() } }, viewer)
  expect(errors).toBeUndefined()
  return data.o
}
const say = async (client: Client, input: object, viewer: Viewer): Promise<string> => (await mutate(client, 'comment', input, viewer, 'comment { id }')).comment.id
const acts = (db: Db, memberId: string) => db('READ', 'MATCH (:Member {id: $memberId})-[act:COMMENTED|ANSWERED|POSTED|REACTED]->() RETURN type(act) AS type, act.voidedAt IS NOT NULL AS voided ORDER BY act.recordedAt, act.id', { memberId })

async function world(db: Db) {
  const [{ steward, communityId }, anna, ben, cas] = [await host(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  return { client: clientOf(db), steward, communityId, anna, ben, cas, ideaId }
}

test('ten members at most are named by a text, each once; strangers, addresses and code name nobody', () => rollback(async (db) => {
  const { client, anna, ben, ideaId } = await world(db)
  const people = []
  for (let n = 0; n < 12; n += 1) people.push((await somebody(db)).memberId)
  const text = `@nobody-of-this-name a@${anna.memberId.toLowerCase()} \`@${anna.memberId.toLowerCase()}\` ${[...people, ...people].map((id) => `@${id}`).join(' ')} ${'@x '.repeat(40)}`
  const { comment } = await mutate(client, 'comment', { ideaId, body: text }, ben, `comment { ${FIELDS} }`)
  expect(comment.mentions.map(({ id }: { id: string }) => id).sort()).toEqual(people.slice(0, 10).sort())
  const [job] = await db('READ', "MATCH (job:Job {kind: 'tell'}) WHERE job.payload CONTAINS 'MENTIONED' AND job.payload CONTAINS $id RETURN job.payload AS payload", { id: comment.id })
  expect(JSON.parse(String(job?.payload)).to.memberIds.sort()).toEqual(people.slice(0, 10).sort())
  expect(await db('READ', 'MATCH (:Member {id: $id})-[exchange:EXCHANGED_WITH]->(other) RETURN other.id AS id', { id: ben.memberId })).toEqual([{ id: anna.memberId }])
}))

test('a member who left is named no more', () => rollback(async (db) => {
  const { client, ben, cas, ideaId } = await world(db)
  const id = await say(client, { ideaId, body: `Ask @${cas.memberId.toLowerCase()}.` }, ben)
  await db('WRITE', 'MATCH (member:Member {id: $id}) SET member.deletedAt = 1', { id: cas.memberId })
  const { data } = await client.ask('query ($id: ID!) { node(id: $id) { ... on Comment { mentions { id } } } }', { id })
  expect(data.node.mentions).toEqual([])
}))

test('a sign is one of each kind, an act on the idea, and void when it is taken back', () => rollback(async (db) => {
  const { client, anna, ben, ideaId } = await world(db)
  const textId = await say(client, { ideaId, body: 'In the shade.' }, ben)
  expect(await mutate(client, 'react', { textId, reaction: 'AGREE' }, ben)).toEqual({ code: 'FORBIDDEN', field: ['textId'] })
  for (const changed of [true, false]) expect(await mutate(client, 'react', { textId, reaction: 'AGREE' }, anna)).toMatchObject({ changed, text: { reactions: [{ reaction: 'AGREE', count: 1, viewerReacts: true }] } })
  await mutate(client, 'react', { textId, reaction: 'SMILE' }, anna)
  expect(await db('READ', 'MATCH (:Member {id: $id})-[act:REACTED]->(target) RETURN DISTINCT target.id AS id', { id: anna.memberId })).toEqual([{ id: ideaId }])
  for (const changed of [true, false]) expect(await mutate(client, 'withdrawReaction', { textId, reaction: 'AGREE' }, anna)).toMatchObject({ changed, text: { reactions: [{ reaction: 'SMILE' }] } })
  expect(await acts(db, anna.memberId)).toEqual([{ type: 'REACTED', voided: true }, { type: 'REACTED', voided: false }])
}))

test('a text is changed by its author alone, from the edition that they saw; what it said stays readable', () => rollback(async (db) => {
  const { client, anna, ben, ideaId } = await world(db)
  const textId = await say(client, { ideaId, body: 'One.' }, ben)
  expect(await mutate(client, 'editText', { textId, base: 1, body: 'Two.' }, anna, WRITTEN)).toEqual({ code: 'FORBIDDEN', field: ['textId'] })
  expect((await mutate(client, 'editText', { textId, base: 1, body: 'Two.' }, ben, WRITTEN)).text).toMatchObject({ body: 'Two.', edition: 2, editedAt: expect.any(String), earlierTexts: { nodes: [{ edition: 1, body: 'One.' }] } })
  const { data } = await client.ask('mutation ($input: EditTextInput!) { editText(input: $input) { ... on EditTextRefusal { code field text { ... on Comment { body edition } } } } }', { input: { textId, base: 1, body: 'Three.', idempotencyKey: randomUUID() } }, ben)
  expect(data.editText).toEqual({ code: 'CONFLICT', field: ['base'], text: { body: 'Two.', edition: 2 } })
  expect(await mutate(client, 'editText', { textId, base: 2, body: 'x'.repeat(10_001) }, ben, WRITTEN)).toEqual({ code: 'INVALID', field: ['body'] })
}))

test('what is withdrawn is gone from view with its act and exchange, and its place stays while answers hang on it; within a day it is restored', () => rollback(async (db) => {
  const { client, anna, ben, cas, ideaId } = await world(db)
  const [lone, textId] = [await say(client, { ideaId, body: 'Alone.' }, cas), await say(client, { ideaId, body: 'Secret words.' }, ben)]
  await mutate(client, 'editText', { textId, base: 1, body: 'Secret words again.' }, ben, WRITTEN)
  await say(client, { ideaId, body: 'Why?', replyTo: textId }, anna)
  expect(await mutate(client, 'withdrawText', { textId }, anna)).toEqual({ code: 'FORBIDDEN', field: ['textId'] })
  for (const id of [textId, lone]) await mutate(client, 'withdrawText', { textId: id }, id === lone ? cas : ben)
  const seen = async (viewer: Viewer | null) => (await client.ask(`query ($id: ID!) { idea(id: $id) { commentCount comments(first: 9) { nodes { ${FIELDS} } } } }`, { id: ideaId }, viewer)).data.idea
  const here = await seen(anna)
  expect(here).toMatchObject({ commentCount: 1, comments: { nodes: [{ id: textId, body: '', withdrawnAt: expect.any(String), viewerMayRestore: false, earlierTexts: { nodes: [] } }] } })
  expect(JSON.stringify(here)).not.toContain('Secret')
  expect((await seen(cas)).comments.nodes).toMatchObject([{ id: lone, viewerMayRestore: true }, { id: textId }])
  expect(await acts(db, ben.memberId)).toEqual([{ type: 'COMMENTED', voided: true }])
  const exchanges = () => db('READ', 'MATCH (:Member {id: $id})-[exchange:EXCHANGED_WITH]->() RETURN exchange.voidedAt IS NOT NULL AS voided ORDER BY voided', { id: ben.memberId })
  expect(await exchanges()).toEqual([{ voided: true }])
  expect((await mutate(client, 'comment', { ideaId, body: 'Again?', replyTo: textId }, anna, 'comment { id }')).code).toBe('NOT_FOUND')
  expect(await mutate(client, 'editText', { textId, base: 2, body: 'No.' }, ben, WRITTEN)).toEqual({ code: 'NOT_FOUND', field: ['textId'] })
  expect((await mutate(client, 'restoreText', { textId }, ben)).text).toMatchObject({ body: 'Secret words again.', edition: 2, withdrawnAt: null, earlierTexts: { nodes: [{ body: 'Secret words.' }] } })
  expect(await acts(db, ben.memberId)).toEqual([{ type: 'COMMENTED', voided: true }, { type: 'COMMENTED', voided: false }])
  expect(await exchanges()).toEqual([{ voided: false }, { voided: true }])
  await mutate(client, 'withdrawText', { textId }, ben)
  await db('WRITE', 'MATCH (text:Comment {id: $textId}) SET text.withdrawnAt = text.withdrawnAt - 86400001', { textId })
  expect(await mutate(client, 'restoreText', { textId }, ben)).toEqual({ code: 'LIMIT', field: ['textId'] })
}))

test('who asked, moderators and the host accept one answer by another to this question', () => rollback(async (db) => {
  const { client, steward, communityId, anna, ben, cas, ideaId } = await world(db)
  const ask = async (kind = 'QUESTION') => (await mutate(client, 'post', { communityId, kind, body: 'Who knows?' }, anna, 'post { id }')).post.id
  const [postId, other] = [await ask(), await ask()]
  const [first, second, own] = [await say(client, { postId, body: 'I.' }, ben), await say(client, { postId, body: 'I too.' }, cas), await say(client, { postId, body: 'Nobody?' }, anna)]
  const elsewhere = await say(client, { postId: other, body: 'Here.' }, ben)
  const accept = (answerId: string, viewer: Viewer, id = postId) => mutate(client, 'acceptAnswer', { postId: id, answerId }, viewer, 'post { acceptedAnswer { id } viewerMayAccept } changed')
  expect(await accept(first, ben)).toEqual({ code: 'FORBIDDEN', field: ['postId'] })
  expect(await accept(first, anna)).toEqual({ post: { acceptedAnswer: { id: first }, viewerMayAccept: true }, changed: true })
  expect(await accept(second, steward)).toMatchObject({ post: { acceptedAnswer: { id: second } } })
  expect(await accept(first, await somebody(db, { role: 'MODERATOR' }))).toMatchObject({ post: { acceptedAnswer: { id: first } } })
  expect(await accept(elsewhere, anna)).toEqual({ code: 'NOT_FOUND', field: ['answerId'] })
  expect(await accept(await say(client, { ideaId, body: 'No answer.' }, ben), anna)).toEqual({ code: 'NOT_FOUND', field: ['answerId'] })
  expect(await accept(own, anna)).toEqual({ code: 'INVALID', field: ['answerId'] })
  const experience = await ask('EXPERIENCE')
  expect(await accept(await say(client, { postId: experience, body: 'Oh.' }, ben), anna, experience)).toEqual({ code: 'INVALID', field: ['postId'] })
  await mutate(client, 'withdrawText', { textId: first }, ben)
  const { data } = await client.ask('query ($id: ID!) { node(id: $id) { ... on Post { acceptedAnswer { id } viewerMayAccept } } }', { id: postId })
  expect(data.node).toEqual({ acceptedAnswer: null, viewerMayAccept: false })
  await accept(second, anna)
  expect(await mutate(client, 'withdrawAcceptedAnswer', { postId }, anna, 'post { acceptedAnswer { id } } changed')).toEqual({ post: { acceptedAnswer: null }, changed: true })
}))

test('private notes are for people of the hosting organization and administrators: nobody else sees one, by no way', () => rollback(async (db) => {
  const { client, steward, anna, ben, ideaId } = await world(db)
  const [{ steward: stranger }, chief] = [await host(db), await somebody(db, { role: 'ADMINISTRATOR' })]
  const add = (viewer: Viewer) => mutate(client, 'addNote', { ideaId, body: 'Costs too much.' }, viewer, 'note { id viewerIsAuthor }')
  for (const viewer of [anna, ben, stranger]) expect(await add(viewer)).toEqual({ code: 'FORBIDDEN', field: ['ideaId'] })
  const { note } = await add(steward)
  const seen = async (viewer: Viewer | null) => {
    const { data } = await client.ask('query ($id: ID!, $note: ID!) { idea(id: $id) { notes(first: 5) { nodes { body } } community { ideas(first: 1) { nodes { notes(first: 5) { nodes { body } } } } } } node(id: $note) { id } }', { id: ideaId, note: note.id }, viewer)
    return [data.idea.notes, data.idea.community.ideas.nodes[0].notes, data.node]
  }
  for (const viewer of [null, anna, ben, stranger]) expect(await seen(viewer)).toEqual([null, null, null])
  const shown = { nodes: [{ body: 'Costs too much.' }] }
  for (const viewer of [steward, chief]) expect(await seen(viewer)).toEqual([shown, shown, { id: note.id }])
  expect(await db('READ', 'MATCH (:Member {id: $id})-[act:COMMENTED|ATTENDED]->() RETURN act.id AS id', { id: steward.memberId })).toEqual([])
  for (const viewer of [anna, chief]) expect(await mutate(client, 'withdrawNote', { noteId: note.id }, viewer, 'idea { id }')).toEqual({ code: 'NOT_FOUND', field: ['noteId'] })
  expect(await mutate(client, 'withdrawNote', { noteId: note.id }, steward, 'idea { id }')).toEqual({ idea: { id: ideaId } })
}))

test('the form of new ideas is set by people of the organization', () => rollback(async (db) => {
  const { client, steward, communityId, anna } = await world(db)
  const set = (viewer: Viewer, form: string) => mutate(client, 'setIdeaForm', { communityId, form, hint: 'In three lines.' }, viewer, 'community { ideaForm ideaFormHint }')
  expect(await set(anna, '## What')).toEqual({ code: 'FORBIDDEN', field: ['communityId'] })
  expect(await set(steward, '## What')).toEqual({ community: { ideaForm: '## What', ideaFormHint: 'In three lines.' } })
  expect(await set(steward, 'x'.repeat(5_001))).toEqual({ code: 'INVALID', field: ['form'] })
}))
