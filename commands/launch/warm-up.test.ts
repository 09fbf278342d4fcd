import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { measures } from './warm-up'

test('what is asked for when the portal has started is in the contract', () => {
  const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))
  expect(measures.flatMap((query) => validate(schema, parse(query)).map(({ message }) => message))).toEqual([])
})
