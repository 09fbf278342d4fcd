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

interface Place { viewer: Viewer, ideaId: string, communityId: string, organizationId: string, labelId: string, caseId: string }
type Of = (text: string, at: Place) => object
/** A field of a mutation's input: the rest of that input, and where in the outcome the text is read back. `before`: what is done first each time. */
interface Field { name: string, mutation: string, path: string[], input: Of, outcome: string, before?: (db: Db, at: Place) => Promise<object | void> }

const field = (name: string, mutation: string, path: string, input: Of, outcome: string, before?: Field['before']): Field => ({ name, mutation, path: [path], input, outcome, before })

/** Puts the case back to where the step that is tried may be taken. */
const stands = (status: string): Field['before'] => async (db, { caseId }) => { await db('WRITE', 'MATCH (matter:Case {id: $caseId}) SET matter.status = $status', { caseId, status }) }
/** The number that a draft or a text of the response must start from. */
const revision: Field['before'] = async (db, { ideaId }) => (
  { baseNumber: (await db('READ', 'MATCH (:Idea {id: $ideaId})-[:HAS_RESPONSE]->(response) RETURN response.revision AS revision', { ideaId }))[0]?.revision ?? 0 })
const step = (name: string, mutation: string, from: string) => field(name, mutation, 'body', (body, { caseId }) => ({ caseId, body }), 'case { steps { body } }', stands(from))
const assessed = (part: string) => field(`whether an idea can be done, fits, costs: ${part}`, 'assessIdea', part,
  (text, { ideaId }) => ({ ideaId, feasibility: 'Yes.', fit: 'Yes.', cost: 'Two days.', recommendation: 'ADOPT', [part]: text }), `idea { reviews { ${part} } }`)
const customer = (name: string, mutation: string, thing: string, more: (at: Place) => object) => field(name, mutation, 'onBehalfOf', (onBehalfOf, at) => ({ title: 'No ramp', body: 'For wheels.', ...more(at), onBehalfOf }), `${thing} { onBehalfOf }`)

const fields: Field[] = [
  field('the title of an idea', 'proposeIdea', 'title', (title) => ({ title, body: 'Well.' }), 'idea { title }'),
  field('the text of an idea', 'proposeIdea', 'body', (body) => ({ title: 'A bench', body }), 'idea { body }'),
  customer('the customer for whom an idea is proposed', 'proposeIdea', 'idea', ({ communityId }) => ({ communityId })),
  field('a comment', 'comment', 'body', (body, { ideaId }) => ({ ideaId, body }), 'comment { body }'),
  field('the title of a post', 'post', 'title', (title, { communityId }) => ({ communityId, kind: 'QUESTION', title, body: 'Well?' }), 'post { title }'),
  field('the words of a status', 'setIdeaStatus', 'label', (label, { ideaId }) => ({ ideaId, kind: 'PLANNED', label }), 'idea { status { label } }'),
  field('a label for a status', 'changeStatusLabel', 'label', (label, { labelId }) => ({ labelId, label }), 'organization { statusLabels { label } }'),
  field('the name of a community', 'createCommunity', 'name', (name, { organizationId }) => ({ organizationId, name }), 'community { name }'),
  field('the form of a community', 'setIdeaForm', 'form', (form, { communityId }) => ({ communityId, form }), 'community { ideaForm }'),
  field('what a community asks of an idea', 'setIdeaForm', 'hint', (hint, { communityId }) => ({ communityId, hint }), 'community { ideaFormHint }'),
  field('a private note', 'addNote', 'body', (body, { ideaId }) => ({ ideaId, body }), 'note { body }'),
  field('the draft of a response', 'saveResponseDraft', 'body', (body, { ideaId }) => ({ ideaId, body }), 'idea { responseDraft { body } }', revision),
  field('a response', 'publishResponse', 'body', (body, { ideaId }) => ({ ideaId, body }), 'idea { officialResponse { body } }', revision),
  ...['feasibility', 'fit', 'cost'].map(assessed),
  field('the title of a case', 'raiseCase', 'title', (title, { organizationId }) => ({ organizationId, isPublic: true, title, body: 'Still.' }), 'case { title }'),
  field('the text of a case', 'raiseCase', 'body', (body, { organizationId }) => ({ organizationId, isPublic: true, title: 'No ramp', body }), 'case { body }'),
  customer('the customer for whom a case is raised', 'raiseCase', 'case', ({ organizationId }) => ({ organizationId, isPublic: true })),
  step('an answer to a case', 'answerCase', 'RAISED'),
  step('what was done about a case', 'claimCase', 'RAISED'),
  step('a word with a confirmation', 'confirmCase', 'CLAIMED'),
  step('why a case is reopened', 'reopenCase', 'CONFIRMED'),
]

/** As it is kept: NFC; on one line spaces are folded, in names what cannot be seen is gone. */
const folded = (text: string) => text.normalize('NFC').replace(/[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/gu, '').replace(/\s+/gu, ' ').trim()

async function place(db: Db): Promise<Place> {
  const [{ steward, communityId }, anna] = [await host(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const [viewer, organizationId = ''] = [{ ...steward, role: 'ADMINISTRATOR' as const }, steward.organizationIds[0]]
  const made = async (document: string, input: object) => (await clientOf(db).ask(document, { i: { organizationId, ...input, idempotencyKey: randomUUID() } }, viewer)).data.o
  const { case: raised } = await made('mutation ($i: RaiseCaseInput!) { o: raiseCase(input: $i) { ... on RaiseCaseSuccess { case { id } } } }', { title: 'No ramp', body: 'Still.', isPublic: true })
  const { organization } = await made('mutation ($i: CreateStatusLabelInput!) { o: createStatusLabel(input: $i) { ... on CreateStatusLabelSuccess { organization { statusLabels { id } } } } }', { label: 'Soon', kind: 'PLANNED' })
  return { viewer, ideaId, communityId, organizationId, labelId: organization.statusLabels[0].id, caseId: raised.id }
}

/** What stands deepest in an outcome: of a list what was added last. */
const read = (outcome: unknown): string | null => {
  if (Array.isArray(outcome)) return read(outcome.at(-1))
  return outcome && typeof outcome === 'object' ? read(Object.values(outcome)[0]) : outcome as string | null
}

/** Whether it was kept, equal; else it was refused by its field. */
async function write(db: Db, client: Client, { mutation, input, path, outcome, before }: Field, text: string, at: Place): Promise<boolean> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`
  const document = `mutation ($i: ${type}Input!) { o: ${mutation}(input: $i) { ... on ${type}Success { ${outcome} } ... on Refusal { code field message } } }`
  const more = await before?.(db, at) ?? {}
  const { data, errors } = await client.ask(document, { i: { ...input(text, at), ...more, idempotencyKey: randomUUID() } }, at.viewer)
  if (errors) {
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: `input.${path.join('.')}` })
    expect(text.includes('\0') || !text.isWellFormed()).toBe(true)
  } else if (data.o.code) {
    expect(data.o).toMatchObject({ code: expect.stringMatching(/^(INVALID|TAKEN)$/), field: path })
    expect(data.o.message.length).toBeGreaterThan(10)
  } else {
    expect(folded(read(data.o) ?? '')).toBe(folded(text))
    return true
  }
  return false
}

/** Texts of many lines are written five at once. */
const inPieces = (size: number) => Array.from({ length: Math.ceil(naughty.length / size) }, (_, n) => naughty.slice(n * size, (n + 1) * size).join('\n'))

test.each(fields.map((field) => [field.name, field] as const))('hostile texts as %s are kept equal or refused by their field', (_, field) => rollback(async (db) => {
  const [client, at] = [clientOf(db), await place(db)]
  const isLong = ['body', 'form', 'feasibility', 'fit', 'cost'].includes(field.path[0] ?? '')
  const kept = []
  for (const text of isLong ? [...inPieces(5), ...TRICKS] : texts) kept.push(await write(db, client, field, text, at))
  expect(kept.filter(Boolean).length).toBeGreaterThan(kept.length / 2)
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
