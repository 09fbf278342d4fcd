import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { forgetNames } from '../../db/jobs/forget-names'
import { rollback } from '../../db/testing/rollback'
import { acts as actTypes, labels, states } from '../../db/vocabulary'
import { clientOf, PASSWORD } from '../testing/client'
import { host, somebody } from '../testing/people'

const NEEDLES = ['zebedeus@example.test', 'Zebedeus Quist', 'zebedeus-quist']

/** Every text of every node and relationship. */
async function dump(db: Db): Promise<string> {
  const rows = await db('READ', 'MATCH (n) RETURN properties(n) AS properties UNION ALL MATCH ()-[r]->() RETURN properties(r) AS properties', {})
  return JSON.stringify(rows).toLowerCase()
}

/** Labels whose texts are nobody's prose: what was agreed on, addresses of programs, ids for a job or receiver, and what is the member's own. */
const NOT_SEARCHED = new Set(['PolicyVersion', 'Webhook', 'WebhookDelivery', 'Job', 'Account', 'Member', 'Organization', 'Community', 'Topic', 'App'])

/** Names the member in each kind of thing and relationship that there is, in every property that holds words. */
async function nameEverywhere(db: Db, memberId: string): Promise<void> {
  const said = 'As Zebedeus Quist (@Zebedeus-Quist, zebedeus@example.test) said; see /members/zebedeus-quist.'
  const words = Object.fromEntries(['title', 'body', 'reason', 'note', 'because', 'decision', 'draft', 'label', 'statusLabel', 'feasibility', 'fit', 'cost', 'onBehalfOf', 'alternative', 'skill', 'text', 'html', 'result'].map((name) => [name, said]))
  const kinds = Object.keys(labels).filter((label) => !NOT_SEARCHED.has(label))
  await db('WRITE', `UNWIND $kinds AS kind CREATE (thing:$(kind)) SET thing = $words, thing += {id: 'named_' + kind, at: $at, createdAt: $at, slug: 'by-zebedeus-quist-' + toLower(kind), source: 'log', sourceId: 'zebedeus-quist-' + kind, sourceKey: 'log/zebedeus-quist-' + kind}`,
    { kinds, words, at: Date.now() })
  await db('WRITE', `MATCH (thing:Note {id: 'named_Note'}), (other:Member {id: $memberId}) UNWIND $types AS type CREATE (thing)-[tie:$(type)]->(thing) SET tie = {id: 'named_' + type, because: $said, reason: $said, sourceId: 'vote-of-zebedeus-quist', memberId: 'member_other'}`,
    { types: [...Object.keys(actTypes), ...Object.keys(states)], said, memberId })
}

test.each(['KEEP', 'REMOVE'] as const)('who leaves (%s) is found nowhere in the graph any more, and what others wrote stays', (contributions) => rollback(async (db) => {
  const { communityId } = await host(db)
  const acts = createActs(db)
  const [leaver, other] = [await somebody(db), await somebody(db)]
  await db('WRITE', `MATCH (m:Member {id: $memberId}) SET m.name = 'Zebedeus Quist', m.handle = 'zebedeus-quist', m.handleSkeleton = 'zebedeus-quist'
    CREATE (m)-[:IDENTIFIED_BY]->(:Account {id: 'account_' + $memberId, email: 'zebedeus@example.test', createdAt: 1, role: 'MEMBER'})
    CREATE (m)-[:SIGNED_IN]->(:Session {hash: $memberId})
    CREATE (m)-[:OWNS]->(app:App {id: 'app_' + $memberId, name: 'Zebedeus Quist reads', url: 'https://zebedeus-quist.example', redirectUris: []})
    CREATE (m)-[:GRANTS]->(grant:Grant {id: 'grant_' + $memberId})-[:ADMITS]->(app) CREATE (:RefreshToken {hash: 'refresh ' + $memberId})-[:UNDER]->(grant) CREATE (m)-[:MAILED]->(:Mail {id: 'mail_' + $memberId, to: 'zebedeus@example.test', createdAt: 1})`, { memberId: leaver.memberId })
  const key = () => randomUUID()
  const { ideaId } = await acts.propose(leaver, { title: 'By Zebedeus Quist', body: 'Mail zebedeus@example.test.', communityId, key: key() }) as { ideaId: string }
  const { commentId } = await acts.comment(leaver, { ideaId, body: 'I am Zebedeus Quist.', key: key() }) as { commentId: string }
  await acts.comment(other, { ideaId, replyTo: commentId, body: 'Thank you @zebedeus-quist, well said.', key: key() })
  await acts.saveDraft(leaver, { title: 'Zebedeus Quist', body: '', communityId: null, topics: '', language: null, draftId: null, seenAt: null, key: key() })
  await acts.support(other, { ideaId, key: key() })
  await nameEverywhere(db, other.memberId)
  for (const needle of NEEDLES) expect(await dump(db), needle).toContain(needle.toLowerCase())

  const client = clientOf(db)
  const erase = async (password: string) => (await client.ask('mutation ($input: EraseMeInput!) { eraseMe(input: $input) { ... on EraseMeSuccess { memberId } ... on Refusal { code field } } }',
    { input: { password, contributions, idempotencyKey: key() } }, leaver)).data.eraseMe
  expect(await erase('another')).toEqual({ code: 'FORBIDDEN', field: ['password'] })
  expect(await erase(PASSWORD)).toEqual({ memberId: leaver.memberId })
  await forgetNames(db, Date.now())

  const after = await dump(db)
  expect(after).not.toContain(`refresh ${leaver.memberId.toLowerCase()}`)
  for (const needle of NEEDLES) expect(after, needle).not.toContain(needle.toLowerCase())
  const { data: { idea } } = await client.ask('query ($id: ID!) { idea(id: $id) { title body supportCount commentCount authors { name handle } comments(first: 5) { nodes { id body author { name } replies(first: 5) { nodes { body } } } } } }', { id: ideaId }, other)
  expect(idea).toMatchObject({ supportCount: 1, commentCount: 2, authors: [{ name: 'Former member', handle: leaver.memberId }] })
  expect(idea.comments.nodes).toEqual([{ id: commentId, body: contributions === 'KEEP' ? 'I am ….' : '', author: { name: 'Former member' }, replies: { nodes: [{ body: 'Thank you @someone, well said.' }] } }])
  expect(idea).toMatchObject(contributions === 'KEEP' ? { title: 'By …', body: 'Mail ….' } : { title: '—', body: '' })
  const { data: { member } } = await client.ask('query ($id: ID!) { member(id: $id) { name deletedAt } }', { id: leaver.memberId })
  expect(member).toMatchObject({ name: 'Former member', deletedAt: expect.any(String) })
  expect(await acts.support(leaver, { ideaId, key: key() })).toMatchObject({ refused: 'NOT_FOUND' })
}))

test('a key cannot leave for its member', () => rollback(async (db) => {
  const leaver = await somebody(db)
  const client = clientOf(db, undefined, { confirmPassword: false })
  const { data } = await client.ask('mutation ($input: EraseMeInput!) { eraseMe(input: $input) { ... on Refusal { code } } }', { input: { password: PASSWORD, contributions: 'KEEP', idempotencyKey: randomUUID() } }, leaver)
  expect(data.eraseMe).toEqual({ code: 'FORBIDDEN' })
}))
