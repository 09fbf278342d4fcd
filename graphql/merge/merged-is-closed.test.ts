import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { newId } from '../../db/ids'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { merge, twoIdeas } from '../testing/merging'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

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
