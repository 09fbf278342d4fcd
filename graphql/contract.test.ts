import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codes } from './errors'
import { limits } from './limits/figures'
import { breaksOf } from './testing/breaking'
import { typeDefs } from './schema'
import { buildSchema, isEnumType } from 'graphql'

const api = readFileSync('docs/api.md', 'utf8')
const section = (title: string) => api.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
const schema = buildSchema(typeDefs.join('\n'))

test('nothing that the last release promised was broken: what goes is deprecated in a release before (CONTRIBUTING.md)', () => {
  expect(breaksOf(readFileSync('graphql/released.graphql', 'utf8'), typeDefs.join('\n'))).toEqual([])
})

const released = `
  type Query { idea(id: ID!, years: Int = 1): Idea  old: Relic @deprecated(reason: "Of 2026.") }
  type Idea { id: ID!  title: String!  votes: Int @deprecated(reason: "Ask supportCount.")  kind: Kind }
  type Relic { id: ID! }  enum Kind { OPEN DONE GONE @deprecated(reason: "Nothing goes.") }`

test.each<[what: string, from: string, to: string, breaks: string | null]>([
  ['a field goes', 'title: String!', '', 'FIELD_REMOVED'],
  ['a field may be null from now on', 'title: String!', 'title: String', 'FIELD_CHANGED_KIND'],
  ['an argument is asked for', 'idea(id: ID!,', 'idea(id: ID!, key: ID!,', 'REQUIRED_ARG_ADDED'],
  ['a default changes', 'Int = 1', 'Int = 2', 'ARG_DEFAULT_VALUE_CHANGE'],
  ['a value of an enum goes', 'DONE', '', 'VALUE_REMOVED_FROM_ENUM'],
  ['what was deprecated goes, with the type that only it led to', 'old: Relic @deprecated(reason: "Of 2026.")', '', null],
  ['a deprecated field goes', 'votes: Int @deprecated(reason: "Ask supportCount.")', '', null],
  ['a deprecated value goes', 'GONE @deprecated(reason: "Nothing goes.")', '', null],
  ['a field comes', 'title: String!', 'title: String!  body: String!', null],
  ['a value of an enum comes', 'DONE', 'DONE PLANNED', null],
  ['an argument comes that may be left out', 'id: ID!, years', 'id: ID!, slug: String, years', null],
])('when %s', (_, from, to, breaks) => {
  expect(released).toContain(from)
  const served = released.replace(from, to)
  const found = breaksOf(released, served.includes('Relic @') || served.includes('old:') ? served : served.replace('type Relic { id: ID! }', ''))
  expect(found.map((one) => one.split(':')[0])).toEqual(breaks ? [breaks] : [])
})

/** The rows of a table of docs/api.md by the codes in their first cell. */
const codesIn = (text: string) => new Map([...text.matchAll(/^\| ((?:`[A-Z_]+`(?:, | \/ )?)+) \|(.*)$/gm)].flatMap(([, names = '', rest = '']) =>
  [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => [name, rest] as const)))

test('docs/api.md names every code of an error with its status, and no other', () => {
  const told = codesIn(section('Errors'))
  expect([...told.keys()].sort()).toEqual(Object.keys(codes).sort())
  for (const [code, status] of Object.entries(codes)) expect(told.get(code), code).toContain(String(status))
})

test('docs/api.md names every code of a refusal, and no other', () => {
  const refusals = schema.getType('RefusalCode')
  expect([...codesIn(section('Write')).keys()].sort()).toEqual(isEnumType(refusals) ? refusals.getValues().map(({ name }) => name).sort() : [])
})

test('every mutation that may stand in a document once is one of the contract, and docs/api.md names it', () => {
  for (const name of limits.once) {
    expect(schema.getMutationType()?.getFields()).toHaveProperty(name)
    expect(section('Limits')).toContain(`\`${name}\``)
  }
})
