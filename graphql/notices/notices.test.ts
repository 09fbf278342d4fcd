import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { lapseTasks } from '../../db/jobs/lapse-tasks'
import { tellBatch } from '../../db/jobs/tell-members'
import type { Db } from '../../db/db'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'

async function tellAbout(db: Db, id: string) {
  const jobs = await db('READ', "MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $id RETURN job.id AS id", { id })
  for (const job of jobs) await tellBatch(db, String(job.id), { now: Date.now(), digestAt: Date.now(), isMailing: false })
}

const NOTICES = '{ viewer { unreadNoticeCount notices(first: 5) { nodes { id kind path readAt actor { handle } idea { title } subject { __typename } } pageInfo { hasNextPage } } } }'
const COMMENT = 'mutation ($input: CommentInput!) { comment(input: $input) { ... on CommentSuccess { comment { id } } } }'
const READ = 'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { ... on MarkNoticesReadSuccess { read unreadCount } ... on Refusal { code } } }'

test('a comment is told to the author, who reads it; nobody else sees the notice, and the actor is told nothing', () => rollback(async (db) => {
  const client = clientOf(db)
  const [author, writer] = [await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, author, ['A bench'])
  const { data: said } = await client.ask(COMMENT, { input: { ideaId, body: 'Where?', idempotencyKey: randomUUID() } }, writer)
  await tellAbout(db, ideaId)
  const { viewer } = (await client.ask(NOTICES, {}, author)).data
  const [notice] = viewer.notices.nodes
  expect(viewer.unreadNoticeCount).toBe(1)
  expect(notice).toMatchObject({ kind: 'COMMENTED', readAt: null, idea: { title: 'A bench' }, subject: { __typename: 'Comment' }, path: expect.stringMatching(new RegExp(`^/ideas/[^/]+#${said.comment.comment.id}$`)) })
  expect((await client.ask(NOTICES, {}, writer)).data.viewer).toMatchObject({ unreadNoticeCount: 0, notices: { nodes: [] } })
  expect((await client.ask('query ($id: ID!) { node(id: $id) { id } }', { id: notice.id }, writer)).data.node).toBeNull()
  expect((await client.ask('query ($id: ID!) { member(id: $id) { unreadNoticeCount noticeSettings { group } notices(first: 1) { nodes { id } } } }', { id: author.memberId }, writer)).data.member)
    .toEqual({ unreadNoticeCount: null, noticeSettings: null, notices: { nodes: [] } })
  const read = (ids: string[] | null, as = author) => client.ask(READ, { input: { ids, idempotencyKey: randomUUID() } }, as)
  expect((await read([notice.id], writer)).data.markNoticesRead).toEqual({ read: 0, unreadCount: 0 })
  expect((await read([notice.id])).data.markNoticesRead).toEqual({ read: 1, unreadCount: 0 })
  expect((await read(null)).data.markNoticesRead).toEqual({ read: 0, unreadCount: 0 })
  expect((await client.ask(NOTICES, {}, author)).data.viewer.notices.nodes[0].readAt).not.toBeNull()
}))

test('a page of notices costs the same number of statements whatever its length', () => rollback(async (db) => {
  const client = clientOf(db)
  const [author, writer] = [await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, author, ['A bench'])
  const cost = async (comments: number) => {
    for (let n = 0; n < comments; n++) await client.ask(COMMENT, { input: { ideaId, body: `Where? ${n}`, idempotencyKey: randomUUID() } }, writer)
    await tellAbout(db, ideaId)
    const before = client.statements()
    expect((await client.ask(NOTICES.replace('first: 5', 'first: 50'), {}, author)).data.viewer.notices.nodes.length).toBeGreaterThanOrEqual(comments)
    return client.statements() - before
  }
  expect(await cost(1)).toBe(await cost(20))
}))

test('settings, following and muting are the viewer’s own, and undone', () => rollback(async (db) => {
  const client = clientOf(db)
  const [viewer, other] = [await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, other, ['A bench'])
  const key = () => randomUUID()
  const set = 'mutation ($input: SetNoticeSettingsInput!) { setNoticeSettings(input: $input) { ... on SetNoticeSettingsSuccess { viewer { noticeSettings { group portal mail } } } ... on Refusal { code } } }'
  const setting = { group: 'IDEAS', portal: false, mail: 'OFF' }
  const { data } = await client.ask(set, { input: { settings: [setting], idempotencyKey: key() } }, viewer)
  expect(data.setNoticeSettings.viewer.noticeSettings).toHaveLength(6)
  expect(data.setNoticeSettings.viewer.noticeSettings).toContainEqual(setting)
  expect((await client.ask(set, { input: { settings: [setting, setting], idempotencyKey: key() } }, viewer)).data.setNoticeSettings).toEqual({ code: 'INVALID' })
  const follow = (name: string, Name: string) => client.ask(`mutation ($input: ${Name}Input!) { outcome: ${name}(input: $input) { ... on ${Name}Success { changed node { ... on Member { viewerFollows } } } ... on Refusal { code } } }`, { input: { id: other.memberId, idempotencyKey: key() } }, viewer)
  expect((await follow('follow', 'Follow')).data.outcome).toEqual({ changed: true, node: { viewerFollows: true } })
  expect((await follow('follow', 'Follow')).data.outcome).toMatchObject({ changed: false })
  expect((await follow('unfollow', 'Unfollow')).data.outcome).toEqual({ changed: true, node: { viewerFollows: false } })
  const mute = (name: string, Name: string) => client.ask(`mutation ($input: ${Name}Input!) { outcome: ${name}(input: $input) { ... on ${Name}Success { changed idea { viewerMutes } } } }`, { input: { ideaId, idempotencyKey: key() } }, viewer)
  expect((await mute('muteIdea', 'MuteIdea')).data.outcome).toEqual({ changed: true, idea: { viewerMutes: true } })
  expect((await mute('unmuteIdea', 'UnmuteIdea')).data.outcome).toEqual({ changed: true, idea: { viewerMutes: false } })
  expect((await client.ask('mutation ($input: FollowInput!) { follow(input: $input) { __typename } }', { input: { id: other.memberId, idempotencyKey: key() } })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
}))

test('a notice leads to the very thing: a task, an outcome, an amendment, a case; who had a task that lapsed hears it from nobody', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ steward, communityId }, author, other] = [await host(db), await somebody(db), await somebody(db)]
  const acts = createActs(db)
  const key = () => randomUUID()
  const [ideaId = ''] = await ideas(db, author, ['A bench'], { communityId })
  const asked = await acts.askForHelp(author, { ideaId, title: 'Draw it', body: '', size: 'SMALL', key: key() })
  const taskId = 'taskId' in asked ? asked.taskId : ''
  await acts.takeTask(other, { taskId, key: key() })
  await lapseTasks(db, Date.now() + 14 * DAY + 1)
  const proposed = await acts.proposeAmendment(other, { ideaId, baseVersion: 1, title: 'A bench', body: 'With a back.', reason: 'Why.', key: key() })
  const amendmentId = 'amendmentId' in proposed ? proposed.amendmentId : ''
  const presented = await acts.presentOutcome(author, { ideaId, kind: 'PRODUCT', title: 'It', body: '', at: 1, value: 'CORE', becauseOf: [taskId], key: key() }, false)
  const outcomeId = 'outcomeId' in presented ? presented.outcomeId : ''
  const raised = await acts.raiseCase(other, { organizationId: steward.organizationIds[0] ?? '', title: 'The bin', body: 'Full.', isPublic: true, key: key() })
  const caseId = 'caseId' in raised ? raised.caseId : ''
  for (const id of [ideaId, caseId]) await tellAbout(db, id)
  const paths = async (viewer: typeof author) => (await client.ask(NOTICES.replace('first: 5', 'first: 9'), {}, viewer)).data.viewer.notices.nodes
    .map(({ kind, path, actor }: { kind: string, path: string, actor: unknown }) => [kind, path.replace(/^\/ideas\/[^/#]+/, ''), actor !== null]).sort()
  expect(await paths(author)).toEqual([['AMENDMENT_PROPOSED', `/amendments/${amendmentId}`, true], ['TASK_LAPSED', `#${taskId}`, false], ['TASK_TAKEN', `#${taskId}`, true]])
  expect(await paths(other)).toEqual([['BECAUSE_OF_YOU', `#${outcomeId}`, true], ['TASK_LAPSED', `#${taskId}`, false]])
  expect(await paths(steward)).toEqual([['CASE_RAISED', `/cases/${caseId}`, true]])
}))
