import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { ideas, somebody } from '../testing/people'
import { write } from '../testing/texts'

const Versions = `query ($id: ID!, $first: Int!, $after: String, $number: Int) { idea(id: $id) { changedBy { id } viewerCanEdit viewerCanAmend
  versions(first: $first, after: $after) { totalCount nodes { number note } pageInfo { hasNextPage endCursor } }
  version(number: $number) { number title isCurrent changes(since: 1) { since body { change pieces { change text } } } } } }`
const first = { title: 'A bench by the water', body: 'What it is.' }

test('an idea has its first version from the start, and an author publishes the next', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, [first.title])
  const edited = await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: first.title, body: 'What it is now.', note: '  Clearer ' })
  expect(edited).toMatchObject({
    idea: { body: 'What it is now.' },
    version: { number: 2, body: 'What it is now.', note: 'Clearer', licence: 'CC-BY-SA-4.0', authors: [{ id: anna.memberId }], amendment: null, isCurrent: true },
  })
  const { data } = await client.ask(Versions, { id: ideaId, first: 1 }, anna)
  expect(data.idea).toMatchObject({
    viewerCanEdit: true, viewerCanAmend: false, changedBy: [],
    versions: { totalCount: 2, nodes: [{ number: 2, note: 'Clearer' }], pageInfo: { hasNextPage: true } },
    version: { number: 2, isCurrent: true, changes: { since: 1, body: [{ change: 'CHANGED' }] } },
  })
  const after = data.idea.versions.pageInfo.endCursor
  expect((await client.ask(Versions, { id: ideaId, first: 1, after, number: 9 })).data.idea).toMatchObject({ versions: { nodes: [{ number: 1, note: null }], pageInfo: { hasNextPage: false } }, version: null })
  expect((await client.ask('query ($id: ID!) { node(id: $id) { ... on IdeaVersion { number idea { id } } } }', { id: edited.version.id })).data.node).toEqual({ number: 2, idea: { id: ideaId } })
}))

test('an edit is an act that counts for nothing until another accepts it, and supporters are told', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, [first.title])
  const { version } = await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: first.title, body: 'Other.' })
  expect(await db('READ', 'MATCH (:Member {id: $id})-[act:CO_DEVELOPED]->(:Idea {id: $ideaId}) RETURN act.acceptedAt AS acceptedAt, act.ideaId AS ideaId', { id: anna.memberId, ideaId })).toEqual([{ acceptedAt: null, ideaId }])
  const told = (await db('READ', 'MATCH (job:Job) WHERE job.payload CONTAINS $id RETURN job.payload AS payload', { id: version.id })).map(({ payload }) => JSON.parse(String(payload)))
  expect(told).toMatchObject([{ kind: 'VERSION_PUBLISHED', subjectId: version.id, to: { ideaId, supporters: true, followers: true } }])
  const { data } = await client.ask('query ($id: ID!) { member(id: $id) { contributions(first: 5) { edges { type text { ... on IdeaVersion { number } } } } } }', { id: anna.memberId })
  expect(data.member.contributions.edges).toContainEqual({ type: 'CO_DEVELOPED', text: { number: 2 } })
}))

test('who starts from an outdated text hears what stands now, what they wrote, and both put together', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, [first.title])
  await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: first.title, body: 'What it is.\n\nIn the shade.' })
  const refused = await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: 'A long bench', body: 'What it shall be.' })
  expect(refused).toMatchObject({ code: 'CONFLICT', field: ['baseVersion'], threeWay: {
    clean: true, base: { number: 1 }, current: { number: 2 }, yourTitle: 'A long bench', yourBody: 'What it shall be.', mergedTitle: 'A long bench', mergedBody: 'What it shall be.\n\nIn the shade.', clashes: [],
  } })
  expect((await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: first.title, body: 'Well.\r\n\r\nWhat it is.' })).threeWay).toMatchObject({ clean: true, mergedBody: 'Well.\n\nWhat it is.\n\nIn the shade.' })
  const clashing = await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: first.title, body: 'What it is.\n\nIn the sun.' })
  expect(clashing.threeWay).toMatchObject({ clean: false, clashes: [{ base: '', current: '\n\nIn the shade.', yours: '\n\nIn the sun.' }] })
  expect(await write(client, 'editIdea', anna, { ideaId, baseVersion: 2, title: first.title, body: clashing.threeWay.mergedBody })).toMatchObject({ code: 'INVALID', field: ['body'] })
  expect(await write(client, 'editIdea', anna, { ideaId, baseVersion: 2, title: first.title, body: refused.threeWay.mergedBody })).toMatchObject({ version: { number: 3 } })
}))

test('what is no edit is refused: of a stranger, of nothing, over a version that there never was, of an idea that there is not', () => rollback(async (db) => {
  const [client, anna, ben] = [clientOf(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, [first.title])
  const edit = (viewer: typeof anna, more: object) => write(client, 'editIdea', viewer, { ideaId, baseVersion: 1, ...first, body: 'Other.', ...more })
  expect(await edit(ben, {})).toMatchObject({ code: 'FORBIDDEN', field: ['ideaId'], threeWay: null })
  expect(await edit(anna, { body: first.body })).toMatchObject({ code: 'INVALID', field: ['body'] })
  expect(await edit(anna, { baseVersion: 2 })).toMatchObject({ code: 'INVALID', field: ['baseVersion'] })
  expect(await edit(anna, { baseVersion: 0 })).toMatchObject({ code: 'INVALID', field: ['baseVersion'] })
  expect(await edit(anna, { ideaId: 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await edit(anna, { title: 'ab' })).toMatchObject({ code: 'INVALID', field: ['title'] })
  await db('WRITE', 'MATCH (:Member {id: $id})-[authored:AUTHORED]->(:Idea {id: $ideaId}) SET authored.until = 2', { id: anna.memberId, ideaId })
  expect(await edit(anna, {})).toMatchObject({ code: 'FORBIDDEN' })
}))

test('an earlier version becomes the text again, as the next version; nothing is lost', () => rollback(async (db) => {
  const [client, anna, ben] = [clientOf(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, [first.title])
  await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: 'A pier', body: 'Other.' })
  const restore = (viewer: typeof anna, more: object) => write(client, 'restoreIdeaVersion', viewer, { ideaId, number: 1, baseVersion: 2, ...more })
  expect(await restore(ben, {})).toMatchObject({ code: 'FORBIDDEN' })
  expect(await restore(anna, { number: 7 })).toMatchObject({ code: 'NOT_FOUND', field: ['number'] })
  expect(await restore(anna, { baseVersion: 1 })).toMatchObject({ code: 'CONFLICT' })
  expect(await restore(anna, {})).toMatchObject({ idea: { title: first.title }, version: { number: 3, title: first.title, body: first.body } })
  expect(await restore(anna, { baseVersion: 3 })).toMatchObject({ code: 'INVALID' })
}))

test('whom a changed text names for the first time is told, who was named before is not; supporters hear of the version once', () => rollback(async (db) => {
  const [client, anna, ben, cleo] = [clientOf(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const handleOf = ({ memberId }: { memberId: string }) => memberId.toLowerCase()
  const named = async () => (await db('READ', `MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $ideaId RETURN job.payload AS payload ORDER BY job.id`, { ideaId }))
    .map(({ payload }) => JSON.parse(String(payload))).filter(({ kind }) => kind === 'MENTIONED').map(({ to }) => to.memberIds)
  const edit = (baseVersion: number, body: string) => write(client, 'editIdea', anna, { ideaId, baseVersion, title: 'A bench by the water', body })
  expect(await edit(1, `With @${handleOf(ben)}.`)).toMatchObject({ version: { number: 2 } })
  expect(await named()).toEqual([[ben.memberId]])
  await edit(2, `With @${handleOf(ben)} and @${handleOf(cleo)}.`)
  expect(await named()).toEqual([[ben.memberId], [cleo.memberId]])
  await edit(3, 'With nobody.')
  const { data } = await client.ask('query ($id: ID!) { idea(id: $id) { mentions { id } } }', { id: ideaId })
  expect(data.idea.mentions).toEqual([])
}))
