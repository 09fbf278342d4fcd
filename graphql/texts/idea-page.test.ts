import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'

/** The very documents of the idea's page: it asks both at once. */
const documents = JSON.parse(readFileSync('graphql/generated/documents/persisted-documents.json', 'utf8')) as Record<string, string>
const operation = (name: string) => Object.values(documents).find((text) => new RegExp(`\\bquery ${name}\\b`).test(text)) ?? ''
const [IdeaPage, IdeaWork] = [operation('IdeaPage'), operation('IdeaWork')]

test('the page of an idea takes as many statements with 150 comments, 30 versions and 40 amendments as with few', () => rollback(async (db) => {
  const [{ communityId }, anna, ben] = [await host(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const [acts, client] = [createActs(db), clientOf(db)]
  const [{ data }] = [await client.ask('query ($id: ID!) { idea(id: $id) { slug } }', { id: ideaId })]
  let [said, written] = [0, 1]
  const grow = async (comments: number, versions: number, amendments: number) => {
    for (let n = 0; n < comments; n += 1) await acts.comment(ben, { ideaId, body: `Comment ${said += 1}.`, key: randomUUID() })
    for (let n = 0; n < versions; n += 1) await acts.editIdea(anna, { ideaId, baseVersion: written, title: 'A bench', body: `Text ${written += 1}.`, key: randomUUID() })
    for (let n = 0; n < amendments; n += 1) await acts.proposeAmendment(ben, { ideaId, baseVersion: written, title: 'A bench', body: `Amended ${n}.`, reason: 'So.', key: randomUUID() })
  }
  const statements = async () => {
    const before = client.statements()
    const answer = await client.ask(IdeaPage, { slug: data.idea.slug, linked: [] }, ben)
    expect(answer.errors).toBeUndefined()
    const work = await client.ask(IdeaWork, { slug: data.idea.slug }, ben)
    expect(work.errors).toBeUndefined()
    expect(work.data.idea.slug).toBe(data.idea.slug)
    return { count: client.statements() - before, idea: answer.data.idea }
  }
  await grow(2, 1, 1)
  const few = await statements()
  await grow(148, 28, 39)
  const many = await statements()
  expect(many.idea).toMatchObject({ versions: { totalCount: 30 }, amendments: { totalCount: 40 }, commentCount: 150 })
  expect(many.count).toBe(few.count)
  expect(many.count).toBeLessThan(60)
}), 120_000)
