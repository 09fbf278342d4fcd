import naughty from 'big-list-of-naughty-strings'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Db } from '../db/db'
import { rollback } from '../db/testing/rollback'
import { clientOf, type Client } from './testing/client'
import { host, ideas, somebody } from './testing/people'
import type { Viewer } from './viewer'

const TRICKS = [
  'a\0b', 'a\ud800b', '\udc00', 'Anna\u202egnp.exe', 'A\u200bn\u200dn\u2060a', '\u3164', '\ufeffAnna', `Z${'\u0300'.repeat(40)}algo`, '\u001b[31mred',
  'x'.repeat(60_000), '{"__proto__": 1}', '"; MATCH (n) DETACH DELETE n //', "' OR 1=1 --", 'title:(', 'a AND', '"unclosed', 'foo~', '*', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
]
const texts = [...naughty, ...TRICKS].filter((text) => text !== '')

interface Place { viewer: Viewer, ideaId: string, communityId: string }
interface Field {
  /** The mutation, its input with the text in one field, and how the text is read back. */
  name: string, path: string[], document: string
  input: (text: string, place: Place) => object
  read: (outcome: never) => string
}

const fields: Field[] = [
  { name: 'the title of an idea', path: ['title'], document: 'mutation ($i: ProposeIdeaInput!) { o: proposeIdea(input: $i) { ... on ProposeIdeaSuccess { idea { title } } ... on Refusal { code field message } } }',
    input: (title) => ({ title, body: 'Well.' }), read: ({ idea }: { idea: { title: string } }) => idea.title },
  { name: 'the text of an idea', path: ['body'], document: 'mutation ($i: ProposeIdeaInput!) { o: proposeIdea(input: $i) { ... on ProposeIdeaSuccess { idea { body } } ... on Refusal { code field message } } }',
    input: (body) => ({ title: 'A bench', body }), read: ({ idea }: { idea: { body: string } }) => idea.body },
  { name: 'a comment', path: ['body'], document: 'mutation ($i: CommentInput!) { o: comment(input: $i) { ... on CommentSuccess { comment { body } } ... on Refusal { code field message } } }',
    input: (body, { ideaId }) => ({ ideaId, body }), read: ({ comment }: { comment: { body: string } }) => comment.body },
  { name: 'the title of a post', path: ['title'], document: 'mutation ($i: PostInput!) { o: post(input: $i) { ... on PostSuccess { post { title } } ... on Refusal { code field message } } }',
    input: (title, { communityId }) => ({ communityId, kind: 'QUESTION', title, body: 'Well?' }), read: ({ post }: { post: { title: string } }) => post.title },
  { name: 'the words of a status', path: ['label'], document: 'mutation ($i: SetIdeaStatusInput!) { o: setIdeaStatus(input: $i) { ... on SetIdeaStatusSuccess { idea { status { label } } } ... on Refusal { code field message } } }',
    input: (label, { ideaId }) => ({ ideaId, kind: 'PLANNED', label }), read: ({ idea }: { idea: { status: { label: string } } }) => idea.status.label },
  { name: 'the name of a community', path: ['name'], document: 'mutation ($i: CreateCommunityInput!) { o: createCommunity(input: $i) { ... on CreateCommunitySuccess { community { name } } ... on Refusal { code field message } } }',
    input: (name, { viewer }) => ({ organizationId: viewer.organizationIds[0], name }), read: ({ community }: { community: { name: string } }) => community.name },
]

/** As it is kept: NFC; on one line spaces are folded, in names what cannot be seen is gone. */
const folded = (text: string) => text.normalize('NFC').replace(/[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/gu, '').replace(/\s+/gu, ' ').trim()

async function place(db: Db): Promise<Place> {
  const [{ steward, communityId }, anna] = [await host(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  return { viewer: { ...steward, role: 'ADMINISTRATOR' }, ideaId, communityId }
}

async function write(client: Client, { document, input, path, read }: Field, text: string, at: Place): Promise<void> {
  const { data, errors } = await client.ask(document, { i: { ...input(text, at), idempotencyKey: randomUUID() } }, at.viewer)
  if (errors) {
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: `input.${path.join('.')}` })
    expect(text.includes('\0') || !text.isWellFormed()).toBe(true)
  } else if (data.o.code) {
    expect(data.o).toMatchObject({ code: expect.stringMatching(/^(INVALID|TAKEN)$/), field: path })
    expect(data.o.message.length).toBeGreaterThan(10)
  } else {
    expect(folded(read(data.o as never))).toBe(folded(text))
  }
}

/** Texts of many lines are written five at once. */
const inPieces = (size: number) => Array.from({ length: Math.ceil(naughty.length / size) }, (_, n) => naughty.slice(n * size, (n + 1) * size).join('\n'))

test.each(fields.map((field) => [field.name, field] as const))('hostile texts as %s are kept equal or refused by their field', (_, field) => rollback(async (db) => {
  const [client, at] = [clientOf(db), await place(db)]
  const isLong = field.path[0] === 'body'
  for (const text of isLong ? [...inPieces(5), ...TRICKS] : texts) await write(client, field, text, at)
}), 120_000)

describe('hostile words to look for find something or nothing', () => {
  test.each([
    ['search', 'query ($t: String!) { search(text: $t, first: 2) { nodes { __typename } } }', 200],
    ['ideas', 'query ($t: String!) { ideas(first: 2, filter: {text: $t}) { nodes { id } } }', 100_000],
    ['communities', 'query ($t: String!) { communities(first: 2, filter: {text: $t}) { nodes { id } } }', 100_000],
    ['similar ideas', 'query ($t: String!) { similarIdeas(text: $t) { id } }', 1_000],
    ['slugs, handles and topics', 'query ($t: String!) { idea(slug: $t) { id } member(handle: $t) { id } topic(slug: $t) { id } ideas(first: 1, filter: {topic: $t, source: $t}) { nodes { id } } }', 100_000],
    ['ids', 'query ($t: ID!) { node(id: $t) { id } idea(source: {source: "a", id: $t}) { id } ideas(first: 1, filter: {communityId: $t}) { nodes { id } } }', 200],
  ])('in %s', (_, document, longest) => rollback(async (db) => {
    const client = clientOf(db)
    const isSearched = document.includes('search(') || document.includes('similarIdeas')
    for (const text of isSearched ? texts : [...TRICKS, ...naughty.filter((_, n) => n % 10 === 0)].filter(Boolean)) {
      const { data, errors } = await client.ask(document, { t: text })
      if (errors) expect([errors[0]?.extensions?.code, text.includes('\0') || !text.isWellFormed() || text.length > longest || text.trim().length < 3]).toEqual(['BAD_USER_INPUT', true])
      else expect(data).toBeTruthy()
    }
  }), 120_000)
})
