import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { act } from '../testing/act'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const TASK = 'task { id status takenBy { id } note url returnedBecause viewerTook idea { id } }'
const delivered = async (db: Db, memberId: string) => db('READ', 'MATCH (:Member {id: $memberId})-[act:DELIVERED]->() RETURN act.acceptedBy AS acceptedBy, act.voidedAt IS NOT NULL AS voided ORDER BY act.id', { memberId })

async function wanted(db: Db) {
  const [client, anna, ben, kim] = [clientOf(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const { task } = await act(client, anna, 'askForHelp', { ideaId, title: 'Measure the bank', skill: 'Surveying', size: 'SMALL' }, TASK)
  const on = (viewer: Viewer, name: string, more: object = {}) => act(client, viewer, name, { taskId: task.id, ...more }, TASK)
  return { client, anna, ben, kim, ideaId, taskId: task.id as string, on }
}

test('help is asked by an author, taken by one, delivered, and accepted by an author who did not do it: it counts then', () => rollback(async (db) => {
  const { client, anna, ben, kim, ideaId, on } = await wanted(db)
  expect(await act(client, ben, 'askForHelp', { ideaId, title: 'Measure the bank', size: 'SMALL' }, TASK)).toMatchObject({ code: 'FORBIDDEN' })
  expect((await on(ben, 'takeTask')).task).toMatchObject({ status: 'TAKEN', takenBy: { id: ben.memberId }, viewerTook: true })
  expect(await on(kim, 'takeTask')).toMatchObject({ code: 'TAKEN', field: ['taskId'] })
  expect(await on(kim, 'deliverTask', { note: 'Done.' })).toMatchObject({ code: 'FORBIDDEN' })
  expect((await on(ben, 'deliverTask', { note: 'Three metres.', url: 'https://example.org/plan' })).task).toMatchObject({ status: 'DELIVERED', note: 'Three metres.', url: 'https://example.org/plan' })
  for (const other of [ben, kim]) expect(await on(other, 'acceptDelivery')).toMatchObject({ code: 'FORBIDDEN' })
  expect(await delivered(db, ben.memberId)).toEqual([{ acceptedBy: null, voided: false }])
  expect((await on(anna, 'acceptDelivery')).task.status).toBe('ACCEPTED')
  expect(await delivered(db, ben.memberId)).toEqual([{ acceptedBy: anna.memberId, voided: false }])
  for (const name of ['takeTask', 'giveTaskBack', 'acceptDelivery', 'closeTask', 'reopenTask']) expect(await on(anna, name)).toMatchObject({ code: 'TAKEN' })
  const { data } = await client.ask('query ($ideaId: ID!) { idea(id: $ideaId) { credits { role member { id } } } }', { ideaId })
  expect(data.idea.credits).toContainEqual({ role: 'MAKER', member: { id: ben.memberId } })
}))

test('what is returned or given back never counts; who did it may deliver anew', () => rollback(async (db) => {
  const { anna, ben, kim, on } = await wanted(db)
  await on(ben, 'takeTask')
  await on(ben, 'deliverTask', { note: 'Two metres.' })
  expect((await on(anna, 'returnDelivery', { because: 'Measure at low water.' })).task).toMatchObject({ status: 'TAKEN', takenBy: { id: ben.memberId }, returnedBecause: 'Measure at low water.' })
  await on(ben, 'deliverTask', { note: 'Three metres.' })
  expect(await on(anna, 'giveTaskBack')).toMatchObject({ code: 'FORBIDDEN' })
  expect((await on(ben, 'giveTaskBack')).task).toMatchObject({ status: 'OPEN', takenBy: null, note: null })
  expect(await delivered(db, ben.memberId)).toEqual([{ acceptedBy: null, voided: true }, { acceptedBy: null, voided: true }])
  await on(kim, 'takeTask')
  expect((await on(anna, 'closeTask')).task).toMatchObject({ status: 'CLOSED', takenBy: null })
  expect((await on(anna, 'reopenTask')).task.status).toBe('OPEN')
}))

test('an author who left accepts nothing; one who does the task themselves waits for another author', () => rollback(async (db) => {
  const { client, anna, ben, ideaId, on } = await wanted(db)
  await on(anna, 'takeTask')
  await on(anna, 'deliverTask', { note: 'I did it.' })
  expect(await on(anna, 'acceptDelivery')).toMatchObject({ code: 'FORBIDDEN' })
  await act(client, anna, 'inviteCoAuthor', { ideaId, handle: ben.memberId.toLowerCase() }, 'idea { id }')
  await act(client, ben, 'acceptCoAuthorship', { ideaId }, 'idea { id }')
  await act(client, ben, 'leaveIdea', { ideaId }, 'idea { id }')
  expect(await on(ben, 'acceptDelivery')).toMatchObject({ code: 'FORBIDDEN' })
}))

test('a task that nobody moved for 14 days is open again, and so is one whose taker has gone', () => rollback(async (db) => {
  const { client, ben, kim, taskId, ideaId, on } = await wanted(db)
  const at = Date.now() - 14 * DAY - 1
  await createActs(db, { clock: () => at }).takeTask(ben, { taskId, key: 'long ago' })
  const seen = async () => (await client.ask('query ($ideaId: ID!) { idea(id: $ideaId) { tasks { status takenBy { id } lapsesAt } } }', { ideaId })).data.idea.tasks
  expect(await seen()).toEqual([{ status: 'OPEN', takenBy: null, lapsesAt: null }])
  expect((await on(kim, 'takeTask')).task.takenBy).toEqual({ id: kim.memberId })
  expect(await on(ben, 'deliverTask', { note: 'Late.' })).toMatchObject({ code: 'FORBIDDEN' })
  await db('WRITE', 'MATCH (m:Member {id: $id}) SET m.deletedAt = 1', { id: kim.memberId })
  expect(await seen()).toMatchObject([{ status: 'OPEN', takenBy: null }])
  expect((await on(ben, 'takeTask')).task.takenBy).toEqual({ id: ben.memberId })
}))

test('help wanted is listed by topic, skill and status, and for me: what I took, and what is open where I take part', () => rollback(async (db) => {
  const [client, { communityId }, anna, ben] = [clientOf(db), await host(db), await somebody(db), await somebody(db)]
  const acts = createActs(db)
  const topic = `wharf ${ben.memberId.slice(-9)}`.toLowerCase()
  const proposed = await acts.propose(anna, { title: 'A wharf for all', body: 'Yes.', topics: [topic], communityId, key: 'p' }) as { ideaId: string }
  const [elsewhere = ''] = await ideas(db, anna, ['A bench'])
  const skill = `Sawing ${ben.memberId.slice(-6)}`
  const ask = async (ideaId: string, title: string) => (await act(client, anna, 'askForHelp', { ideaId, title, skill, size: 'LARGE' }, TASK)).task.id as string
  const [one, two, three] = [await ask(proposed.ideaId, 'Saw the planks'), await ask(proposed.ideaId, 'Carry the planks'), await ask(elsewhere, 'Paint the bench')]
  const list = async (filter: object, viewer: Viewer | null = ben) => (await every(client, filter, viewer)).filter((id) => [one, two, three].includes(id))
  expect(await list({ topic: topic.replaceAll(' ', '-') })).toEqual([two, one])
  expect(await list({ skill: skill.toUpperCase() })).toEqual([three, two, one])
  expect([await list({ forMe: true }), await list({ forMe: true }, null)]).toEqual([[], []])
  await act(client, ben, 'takeTask', { taskId: three }, TASK)
  await acts.join(ben, { communityId, key: 'j' })
  expect(await list({ forMe: true })).toEqual([three, two, one])
  expect(await list({ skill, status: ['OPEN'] })).toEqual([two, one])
  await act(client, anna, 'closeTask', { taskId: one }, TASK)
  expect(await list({ forMe: true })).toEqual([three, two])
}))

async function every(client: Client, filter: object, viewer: Viewer | null): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { data, errors }: { data?: { tasks: { nodes: { id: string }[], pageInfo: { hasNextPage: boolean, endCursor: string } } }, errors?: unknown } = await client.ask('query ($filter: TaskFilter, $after: String) { tasks(first: 2, after: $after, filter: $filter) { nodes { id } pageInfo { hasNextPage endCursor } } }', { filter, after }, viewer)
    if (!data) throw new Error(JSON.stringify(errors))
    ids.push(...data.tasks.nodes.map(({ id }) => id))
    after = data.tasks.pageInfo.endCursor
    more = data.tasks.pageInfo.hasNextPage
  }
  return ids
}

test.each([
  ['javascript: as an address', { url: 'javascript:alert(1)' }, ['url']], ['data: as an address', { url: 'data:text/html,hi' }, ['url']],
  ['a name in an address', { url: 'https://bank.example@evil.example' }, ['url']], ['an address without a host', { url: 'https://' }, ['url']],
  ['nothing said', { note: ' \n' }, ['note']], ['a bomb', { note: 'x'.repeat(10_001) }, ['note']],
])('a delivery with %s is refused by its field', (_, wrong, field) => rollback(async (db) => {
  const { ben, on } = await wanted(db)
  await on(ben, 'takeTask')
  expect(await on(ben, 'deliverTask', { note: 'Done.', ...wrong })).toMatchObject({ code: 'INVALID', field })
}))

test('the lists of many ideas with their tasks, outcomes and makers take as many statements as that of one', () => rollback(async (db) => {
  const [client, { communityId }, anna] = [clientOf(db), await host(db), await somebody(db)]
  for (const ideaId of await ideas(db, anna, ['One bench', 'Two benches', 'Three benches'], { communityId })) {
    await act(client, anna, 'askForHelp', { ideaId, title: 'Saw the planks', size: 'LARGE' }, TASK)
    await act(client, anna, 'presentOutcome', { ideaId, kind: 'PRODUCT', title: 'A bench', at: '2026-01-01T00:00:00Z', value: 'CORE', madeBy: [anna.memberId.toLowerCase()], becauseOf: [ideaId] }, 'outcome { id }')
  }
  const count = async (first: number) => {
    const before = client.statements()
    const { data, errors } = await client.ask(`query ($first: Int, $id: ID!) { ideas(first: $first, filter: {communityId: $id}) { nodes { isOrphaned viewerCanPresent viewerCanRelate credits { member { name } } invitations { invitedAt } suggestedCoAuthors { name }
      tasks { title askedBy { name } takenBy { name } } outcomes { title madeBy { name } presentedBy { name } becauseOf { ... on Idea { title } } } derivedFrom { id } related { idea { id } } lineage { idea { id } } derivatives(first: 2) { nodes { id } } } } }`, { first, id: communityId }, anna)
    expect(errors).toBeUndefined()
    expect(data.ideas.nodes).toHaveLength(first)
    return client.statements() - before
  }
  expect(await count(3)).toBe(await count(1))
}))
