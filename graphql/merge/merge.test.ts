import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const IDEA = `id status { kind label } supportCount opposeCount viewerSupports viewerOpposes viewerIsAuthor viewerCanMerge authors { id }
  mergedInto { idea { id } because by { id } at viewerCanUnmerge } mergedFrom { idea { id } because viewerCanUnmerge }`
const Merge = `mutation ($input: MergeIdeasInput!) { mergeIdeas(input: $input) { ... on MergeIdeasSuccess { idea { ${IDEA} } into { ${IDEA} } } ... on Refusal { code message field } } }`
const Unmerge = `mutation ($input: UnmergeIdeasInput!) { unmergeIdeas(input: $input) { ... on UnmergeIdeasSuccess { idea { ${IDEA} } from { ${IDEA} } } ... on Refusal { code message field } } }`
const because = 'Both ask for a place to sit.'

const merge = async (client: Client, viewer: Viewer, ideaId: string, intoId: string, more: object = {}) =>
  (await client.ask(Merge, { input: { ideaId, intoId, because, idempotencyKey: randomUUID(), ...more } }, viewer)).data.mergeIdeas
const unmerge = async (client: Client, viewer: Viewer, ideaId: string) =>
  (await client.ask(Unmerge, { input: { ideaId, idempotencyKey: randomUUID() } }, viewer)).data.unmergeIdeas
const seen = async (client: Client, id: string, viewer: Viewer | null = null) => (await client.ask(`query ($id: ID!) { idea(id: $id) { ${IDEA} } }`, { id }, viewer)).data.idea

async function twoIdeas(db: Db) {
  const [{ steward, communityId }, anna, ben, ...others] = [await host(db), await somebody(db), await somebody(db), await somebody(db), await somebody(db), await somebody(db)]
  const [one = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const [other = ''] = await ideas(db, ben, ['Benches along the water'])
  const acts = createActs(db)
  const act = (name: 'support' | 'oppose' | 'withdrawSupport', viewer: Viewer | undefined, ideaId: string) => acts[name]({ memberId: viewer?.memberId ?? '' }, { ideaId, key: randomUUID() })
  return { client: clientOf(db), steward, anna, ben, others, one, other, act, acts }
}

test('what was merged leads on, counts there each person once without its authors, and is told apart from what stands there', () => rollback(async (db) => {
  const { client, anna, ben, others: [cleo, dirk, eva], one, other, act, acts } = await twoIdeas(db)
  await act('support', cleo, one)
  await act('support', cleo, other)
  await act('support', dirk, one)
  await act('support', ben, one)
  await act('support', anna, other)
  await acts.setIdeaStatus(anna, { ideaId: one, kind: 'PLANNED', label: 'In the budget', key: randomUUID() })
  const done = await merge(client, anna, one, other)
  expect(done.idea).toMatchObject({
    status: { kind: 'MERGED', label: null }, supportCount: 3, mergedInto: { idea: { id: other }, because, by: { id: anna.memberId }, viewerCanUnmerge: true }, mergedFrom: [],
  })
  expect(done.into).toMatchObject({
    supportCount: 2, viewerIsAuthor: true, authors: [{ id: ben.memberId }, { id: anna.memberId }], mergedInto: null, mergedFrom: [{ idea: { id: one }, because, viewerCanUnmerge: true }],
  })
  expect(await seen(client, other, dirk)).toMatchObject({ viewerSupports: true, viewerCanMerge: false })
  await act('support', dirk, other)
  await act('support', eva, one)
  expect(await seen(client, other)).toMatchObject({ supportCount: 3 })
  const undone = await unmerge(client, anna, one)
  expect(undone.idea).toMatchObject({ status: { kind: 'PLANNED', label: 'In the budget' }, supportCount: 4, mergedInto: null })
  expect(undone.from).toMatchObject({ supportCount: 3, mergedFrom: [], authors: [{ id: ben.memberId }], viewerIsAuthor: false })
}))

test('who withdraws from the one that stays has withdrawn from all that is in it; for and against exclude each other over all of it', () => rollback(async (db) => {
  const { client, anna, others: [cleo, dirk], one, other, act } = await twoIdeas(db)
  await act('support', cleo, one)
  await act('oppose', dirk, one)
  await act('support', dirk, other)
  await merge(client, anna, one, other)
  expect(await seen(client, other, dirk)).toMatchObject({ supportCount: 2, opposeCount: 0, viewerSupports: true, viewerOpposes: false })
  await act('oppose', dirk, other)
  expect(await seen(client, other, dirk)).toMatchObject({ supportCount: 1, opposeCount: 1, viewerSupports: false, viewerOpposes: true })
  await act('support', dirk, other)
  expect(await seen(client, other, dirk)).toMatchObject({ supportCount: 2, opposeCount: 0, viewerSupports: true, viewerOpposes: false })
  expect(await act('withdrawSupport', cleo, other)).toEqual({ ideaId: other, changed: true })
  expect(await seen(client, other, cleo)).toMatchObject({ supportCount: 1, viewerSupports: false })
  expect(await seen(client, one, cleo)).toMatchObject({ supportCount: 0, viewerSupports: false })
  const [withdrew] = await db('READ', 'MATCH (:Member {id: $id})-[act:WITHDREW]->(:Idea {id: $one}) RETURN count(act) AS acts', { id: cleo?.memberId, one })
  expect(withdrew).toEqual({ acts: 1 })
}))

test('three in a row: what hangs on a merged idea counts at the end of the way, and undoing the middle takes it along', () => rollback(async (db) => {
  const { client, anna, ben, others: [cleo, dirk], one, other, act } = await twoIdeas(db)
  const [third = ''] = await ideas(db, dirk!, ['Sitting by the water'])
  await act('support', cleo, one)
  await merge(client, anna, one, other)
  await merge(client, ben, other, third)
  expect(await seen(client, third)).toMatchObject({ supportCount: 1, authors: [{ id: dirk?.memberId }, { id: expect.any(String) }, { id: expect.any(String) }] })
  await unmerge(client, anna, one)
  expect(await seen(client, third)).toMatchObject({ supportCount: 0, authors: [{ id: dirk?.memberId }, { id: ben.memberId }] })
  await unmerge(client, ben, other)
  expect(await seen(client, third)).toMatchObject({ authors: [{ id: dirk?.memberId }], mergedFrom: [] })
}))

test('who may: authors of the idea, people of its host, moderators and administrators; undoing also the authors of the one that stays', () => rollback(async (db) => {
  const { client, anna, ben, steward, others: [cleo], one, other } = await twoIdeas(db)
  const [moderator, otherSteward] = [await somebody(db, { role: 'MODERATOR' }), (await host(db)).steward]
  for (const viewer of [ben, cleo!, otherSteward]) expect(await merge(client, viewer, one, other)).toMatchObject({ code: 'FORBIDDEN', field: ['ideaId'] })
  for (const viewer of [anna, steward, moderator]) {
    expect(await merge(client, viewer, one, other)).toMatchObject({ idea: { id: one } })
    expect(await unmerge(client, cleo!, one)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await unmerge(client, viewer === anna ? ben : viewer, one)).toMatchObject({ idea: { id: one } })
  }
}))

test('what cannot be is refused, says where things went, and nothing is written: itself, a ring, what was merged, the unknown, no reason', () => rollback(async (db) => {
  const { client, anna, ben, others: [cleo], one, other } = await twoIdeas(db)
  const [third = ''] = await ideas(db, anna, ['A third'])
  const unknown = 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV'
  expect(await merge(client, anna, one, one)).toMatchObject({ code: 'INVALID', field: ['intoId'] })
  expect(await merge(client, anna, one, unknown)).toMatchObject({ code: 'NOT_FOUND', field: ['intoId'] })
  expect(await merge(client, anna, unknown, one)).toMatchObject({ code: 'NOT_FOUND', field: ['ideaId'] })
  for (const wrong of ['', 'ab', 'x'.repeat(301), '\u0001 no']) expect(await merge(client, anna, one, other, { because: wrong })).toMatchObject({ code: 'INVALID', field: ['because'] })
  expect(await unmerge(client, anna, one)).toMatchObject({ code: 'INVALID', field: ['ideaId'] })
  expect(await seen(client, one)).toMatchObject({ status: { kind: 'OPEN' }, mergedInto: null })
  await merge(client, anna, one, other)
  expect(await merge(client, anna, one, third)).toMatchObject({ code: 'MERGED', field: ['ideaId'], message: expect.stringContaining('Benches along the water') })
  expect(await merge(client, ben, other, one)).toMatchObject({ code: 'MERGED', field: ['intoId'], message: expect.stringContaining('Benches along the water') })
  expect(await merge(client, anna, third, one)).toMatchObject({ code: 'MERGED', field: ['intoId'] })
  expect((await client.ask(Merge, { input: { ideaId: one, intoId: other, because, idempotencyKey: randomUUID() } })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  expect(await seen(client, one, cleo)).toMatchObject({ viewerCanMerge: false, mergedInto: { viewerCanUnmerge: false } })
}))

test('ideas like it are suggested to who may merge it, the best first, and never one that was merged', () => rollback(async (db) => {
  const { client, anna, others: [cleo], one, other } = await twoIdeas(db)
  const suggestions = async (viewer: Viewer | undefined, id: string) => (
    await client.ask('query ($id: ID!) { idea(id: $id) { mergeSuggestions(first: 5) { id } } }', { id }, viewer)
  ).data.idea.mergeSuggestions.map((idea: { id: string }) => idea.id)
  expect(await suggestions(cleo, one)).toEqual([])
  const [twin = ''] = await ideas(db, cleo!, ['A third bench by the water'])
  await merge(client, cleo!, twin, other)
  expect(await suggestions(anna, one)).not.toContain(one)
  expect(await suggestions(anna, one)).not.toContain(twin)
}))

test('ideas that share half of the telling words or more may say the same: told to who may merge, the likest first, three at most, none that was merged', () => rollback(async (db) => {
  const { client, steward, anna, others: [cleo, dirk] } = await twoIdeas(db)
  const rare = Array.from({ length: 4 }, () => randomUUID().replace(/[^a-f]/g, '').padEnd(9, 'z'))
  const { communityId } = await host(db)
  const [one = ''] = await ideas(db, anna, [rare.join(' ')], { communityId })
  const [most = '', same = '', few = ''] = await ideas(db, cleo!, [`${rare.slice(0, 3).join(' ')} elsewhere`, rare.join(' '), `${rare[0]} and something else entirely`])
  const alike = async (viewer: Viewer | undefined): Promise<{ likeness: number, idea: { id: string } }[]> => (
    await client.ask('query ($id: ID!) { idea(id: $id) { likelyDuplicates { likeness idea { id } } } }', { id: one }, viewer)).data.idea.likelyDuplicates
  const found = await alike(anna)
  expect(found.map(({ idea }) => idea.id)).toEqual([same, most])
  expect(found[0]?.likeness).toBeCloseTo(1, 1)
  expect(found[1]?.likeness).toBeGreaterThanOrEqual(0.5)
  expect(await alike(dirk)).toEqual([])
  expect(await alike(steward)).toEqual([])
  await merge(client, cleo!, same, few)
  expect((await alike(anna)).map(({ idea }) => idea.id)).toEqual([most])
  await ideas(db, dirk!, [rare, rare, rare, rare].map((words) => words.join(' ')))
  expect(await alike(anna)).toHaveLength(3)
  await merge(client, anna, one, most)
  expect(await alike(anna)).toEqual([])
}))

test('at most 50 are together in one idea', () => rollback(async (db) => {
  const { client, anna, one, other, acts } = await twoIdeas(db)
  const many = await ideas(db, anna, Array.from({ length: 49 }, (_, n) => `One more bench ${n}`))
  for (const ideaId of many.slice(0, 48)) await acts.mergeIdeas(anna, { ideaId, intoId: one, because, key: randomUUID() })
  expect(await merge(client, anna, one, other)).toMatchObject({ idea: { id: one } })
  expect(await merge(client, anna, many[48] ?? '', other)).toMatchObject({ code: 'LIMIT', field: ['intoId'] })
}), 60_000)

test('a merged idea is closed for work, says where it continues, keeps its conversation, and is open again when it is unmerged', () => rollback(async (db) => {
  const { client, anna, ben, others: [cleo, dirk], one, other, acts } = await twoIdeas(db)
  const [third = ''] = await ideas(db, dirk!, ['Sitting by the water'])
  const key = () => randomUUID()
  const proposed = await acts.proposeAmendment(cleo!, { ideaId: one, baseVersion: 1, title: 'A bench by the water', body: 'With a back.', reason: 'Old people lean.', key: key() })
  const amendmentId = 'amendmentId' in proposed ? proposed.amendmentId : ''
  const asked = [await acts.askForHelp(anna, { ideaId: one, title: 'Draw it', body: '', size: 'SMALL', key: key() }), await acts.askForHelp(anna, { ideaId: one, title: 'Measure it', body: '', size: 'SMALL', key: key() })]
  const [free = '', taken = ''] = asked.map((task) => ('taskId' in task ? task.taskId : ''))
  await acts.takeTask(dirk!, { taskId: taken, key: key() })
  await acts.inviteCoAuthor(anna, { ideaId: one, memberId: dirk!.memberId, key: key() })
  const told = { kind: 'PRODUCT' as const, title: 'A bench', body: '', at: 1, value: 'CORE' as const }
  const work = () => Promise.all([
    acts.editIdea(anna, { ideaId: one, baseVersion: 1, title: 'Another', body: 'Other.', key: key() }),
    acts.restoreIdeaVersion(anna, { ideaId: one, number: 1, baseVersion: 1, key: key() }),
    acts.proposeAmendment(cleo!, { ideaId: one, baseVersion: 1, title: 'Another', body: 'Other.', reason: 'Why.', key: key() }),
    acts.reviseAmendment(cleo!, { amendmentId, baseVersion: 1, title: 'Another', body: 'Other.', key: key() }),
    acts.acceptAmendment(anna, { amendmentId, key: key() }),
    acts.askForHelp(anna, { ideaId: one, title: 'More', body: '', size: 'SMALL', key: key() }),
    acts.takeTask(cleo!, { taskId: free, key: key() }),
    acts.inviteCoAuthor(anna, { ideaId: one, memberId: cleo!.memberId, key: key() }),
    acts.acceptCoAuthorship(dirk!, { ideaId: one, key: key() }),
    acts.presentOutcome(anna, { ideaId: one, ...told, key: key() }, false),
    acts.attach(anna, { ideaId: one, name: 'x', alternative: null, hash: 'x', key: key() }, { id: newId('attachment'), name: 'x', alternative: null, mediaType: 'text/csv', size: 1, width: null, height: null }),
    acts.setIdeaStatus(anna, { ideaId: one, kind: 'PLANNED', key: key() }),
  ])
  await merge(client, anna, one, other)
  await merge(client, ben, other, third)
  for (const outcome of await work()) expect(outcome).toMatchObject({ refused: 'MERGED', message: expect.stringContaining('«Sitting by the water»') })
  const orphan = await acts.leaveIdea(anna, { ideaId: one, orphan: true, key: key() })
  expect(orphan).toEqual({ ideaId: one })
  expect(await acts.adoptIdea(cleo!, { ideaId: one, key: key() })).toMatchObject({ refused: 'MERGED' })
  const seenBy = async (viewer: Viewer) => (await client.ask('query ($id: ID!, $amendment: ID!) { idea(id: $id) { viewerCanEdit viewerCanAmend viewerCanPresent } node(id: $amendment) { ... on Amendment { viewerCanRevise } } tasks(first: 50, filter: { status: [OPEN] }) { nodes { id } } }', { id: one, amendment: amendmentId }, viewer)).data
  const closed = await seenBy(cleo!)
  expect(closed.idea).toEqual({ viewerCanEdit: false, viewerCanAmend: false, viewerCanPresent: false })
  expect(closed.node).toEqual({ viewerCanRevise: false })
  expect(closed.tasks.nodes).not.toContainEqual({ id: free })
  expect(await acts.comment(cleo!, { ideaId: one, body: 'Still here.', key: key() })).toHaveProperty('commentId')
  expect(await acts.deliverTask(dirk!, { taskId: taken, note: 'Done.', key: key() })).toEqual({ taskId: taken })
  await acts.unmergeIdeas(anna, { ideaId: one, key: key() })
  expect(await acts.adoptIdea(anna, { ideaId: one, key: key() })).toEqual({ ideaId: one })
  expect((await seenBy(cleo!)).tasks.nodes).toContainEqual({ id: free })
  expect(await acts.takeTask(cleo!, { taskId: free, key: key() })).toEqual({ taskId: free })
  expect(await acts.acceptAmendment(anna, { amendmentId, key: key() })).toMatchObject({ number: 2 })
}))

test('the lists of a community, a topic and an organization leave out what was merged, and their totals too', () => rollback(async (db) => {
  const [client, { steward, communityId }, anna] = [clientOf(db), await host(db), await somebody(db)]
  const slug = `t-${communityId.slice(-10).toLowerCase()}`
  const propose = async (title: string) => {
    const outcome = await createActs(db).propose(anna, { title, body: 'What it is.', communityId, topics: [slug], key: randomUUID() })
    return 'ideaId' in outcome ? outcome.ideaId : ''
  }
  const [one, other] = [await propose('A bench'), await propose('A seat')]
  const lists = async () => {
    const { data } = await client.ask(`query ($community: ID!, $organization: ID!, $slug: String!) { node(id: $community) { ... on Community { ideas(first: 5) { totalCount nodes { id } } } }
      organization: node(id: $organization) { ... on Organization { ideas(first: 5) { nodes { id } } merged: ideas(first: 5, statusKind: [MERGED]) { nodes { id } } } } topic(slug: $slug) { ideas(first: 5) { totalCount nodes { id } } } }`, { community: communityId, organization: steward.organizationIds[0], slug })
    return data
  }
  const both = [{ id: other }, { id: one }]
  expect((await lists()).node.ideas).toEqual({ totalCount: 2, nodes: expect.arrayContaining(both) })
  await merge(client, anna, one, other)
  expect(await lists()).toEqual({
    node: { ideas: { totalCount: 1, nodes: [{ id: other }] } }, topic: { ideas: { totalCount: 1, nodes: [{ id: other }] } },
    organization: { ideas: { nodes: [{ id: other }] }, merged: { nodes: [{ id: one }] } },
  })
}))
