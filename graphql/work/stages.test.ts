import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { isRefused } from '../../db/acts/refusal'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, somebody } from '../testing/people'

const START = Date.parse('2026-03-02T10:00:00Z')

/** The id that an act gives, or why it was refused. */
async function done<Key extends string>(outcome: Promise<object>, key: Key): Promise<string> {
  const given = await outcome
  if (isRefused(given)) throw new Error(`${given.refused}: ${given.message}`)
  return (given as Record<Key, string>)[key]
}

test('practice and purpose are reached by exactly those who should, and a value network with three homes', () => rollback(async (db) => {
  const [here, second, third] = [await host(db), await host(db), await host(db)]
  const [anna, ben, kim, lou, pia, reader] = [await somebody(db), await somebody(db), await somebody(db), await somebody(db), await somebody(db), await somebody(db)]
  let day = 0
  let keys = 0
  const acts = createActs(db, { clock: () => START + day * DAY })
  const key = () => `stage ${++keys}`
  const { communityId } = here

  // Each lives somewhere first: anna and pia here, ben in the second community, kim in the third.
  await db('WRITE', 'MATCH (c:Community) WHERE c.id IN $ids SET c.verifiedAt = 1, c.createdAt = 1', { ids: [communityId, second.communityId, third.communityId] })
  await db('WRITE', 'MATCH (m:Member) WHERE m.id IN $ids SET m.joinedAt = 1', { ids: [anna, ben, kim, lou, pia, reader].map(({ memberId }) => memberId) })
  for (const [who, home] of [[anna, communityId], [ben, second.communityId], [kim, third.communityId], [pia, communityId]] as const) {
    await done(acts.join(who, { communityId: home, key: key() }), 'communityId')
    for (day of [1, 2]) await done(acts.post(who, { communityId: home, kind: 'KNOWLEDGE', title: '', body: 'What I know.', key: key() }), 'postId')
    day = 0
  }

  day = 10
  const ideaId = await done(acts.propose(anna, { title: 'A bench by the water', body: 'To sit on.', communityId, key: key() }), 'ideaId')
  await done(acts.support(reader, { ideaId, key: key() }), 'ideaId')
  for (day of [11, 12]) {
    await done(acts.comment(lou, { ideaId, body: 'Where exactly?', key: key() }), 'commentId')
    if (day === 11) await done(acts.comment(ben, { ideaId, body: 'Oak, please.', key: key() }), 'commentId')
  }
  const bens = (await db('READ', 'MATCH (:Member {id: $id})-[:WROTE]->(c:Comment) RETURN c.id AS id', { id: ben.memberId }))[0]?.id as string
  day = 13
  await done(acts.comment(lou, { ideaId, body: 'Yes, oak.', replyTo: bens, key: key() }), 'commentId')

  const stages = async () => {
    const { data, errors } = await clientOf(db).ask(`query ($id: ID!, $asOf: DateTime!) { community(id: $id) { members(first: 50, asOf: $asOf) { edges { node { id } stage } } } }`,
      { id: communityId, asOf: new Date(START + day * DAY + 1).toISOString() }, here.steward)
    if (errors) throw new Error(JSON.stringify(errors))
    const of = new Map<string, string>(data.community.members.edges.map(({ node, stage }: { node: { id: string }, stage: string | null }) => [node.id, stage ?? 'NONE']))
    return Object.fromEntries(Object.entries({ anna, ben, kim, lou, pia, reader }).map(([name, { memberId }]) => [name, of.get(memberId) ?? 'NONE']))
  }
  expect(await stages()).toMatchObject({ lou: 'PRACTICE', ben: 'INTEREST', reader: 'INTEREST', kim: 'NONE' })

  const deliver = async (who: typeof ben, title: string) => {
    const taskId = await done(acts.askForHelp(anna, { ideaId, title, body: '', size: 'SMALL', key: key() }), 'taskId')
    await done(acts.takeTask(who, { taskId, key: key() }), 'taskId')
    await done(acts.deliverTask(who, { taskId, note: 'Done.', key: key() }), 'taskId')
    return taskId
  }
  day = 20
  const first = await deliver(ben, 'Saw the planks')
  expect((await stages()).ben).toBe('INTEREST')
  day = 21
  await done(acts.acceptDelivery(anna, { taskId: first, key: key() }), 'taskId')
  day = 22
  expect(await stages()).toMatchObject({ ben: 'PURPOSE', lou: 'PRACTICE', reader: 'INTEREST' })

  // A change of the text counts once it is taken over: proposed, rejected or taken back it is nothing yet.
  const amend = (who: typeof ben, body: string, baseVersion: number) => done(acts.proposeAmendment(who, { ideaId, baseVersion, title: 'A bench by the water', body, reason: 'So.', key: key() }), 'amendmentId')
  day = 24
  const [oak, steel, gone] = [await amend(pia, 'To sit on. Of oak.', 1), await amend(reader, 'To sit on. Of steel.', 1), await amend(lou, 'To lie on.', 1)]
  await done(acts.rejectAmendment(anna, { amendmentId: steel, reason: 'Too cold.', key: key() }), 'amendmentId')
  await done(acts.withdrawAmendment(lou, { amendmentId: gone, key: key() }), 'amendmentId')
  expect(await stages()).toMatchObject({ pia: 'INTEREST', reader: 'INTEREST', lou: 'PRACTICE' })
  day = 25
  await done(acts.acceptAmendment(anna, { amendmentId: oak, key: key() }), 'amendmentId')
  day = 26
  expect(await stages()).toMatchObject({ pia: 'PURPOSE', ben: 'PURPOSE', reader: 'INTEREST', lou: 'PRACTICE' })

  day = 30
  await done(acts.inviteCoAuthor(anna, { ideaId, memberId: lou.memberId, key: key() }), 'ideaId')
  await done(acts.acceptCoAuthorship(lou, { ideaId, key: key() }), 'ideaId')
  const returned = await deliver(reader, 'Paint the planks')
  await done(acts.returnDelivery(anna, { taskId: returned, because: 'Not yet.', key: key() }), 'taskId')
  const carried = await deliver(kim, 'Carry the planks')
  await done(acts.acceptDelivery(lou, { taskId: carried, key: key() }), 'taskId')
  day = 31
  expect(await stages()).toMatchObject({ ben: 'VALUE_NETWORK', kim: 'VALUE_NETWORK', pia: 'VALUE_NETWORK', lou: 'PRACTICE', reader: 'INTEREST' })
}), 60_000)
