import { readFileSync } from 'node:fs'
import {
  buildSchema, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, Kind, lexicographicSortSchema, parse, printSchema, typeFromAST,
  type GraphQLArgument, type GraphQLInputType, type OperationDefinitionNode,
} from 'graphql'
import { expect, test } from 'vitest'
import documents from './generated/documents/persisted-documents.json'
import { countNodes } from './limits/budget'
import { limits } from './limits/figures'
import { typeDefs } from './schema'

const schema = buildSchema(typeDefs.join('\n'))
const printed = (text: string) => printSchema(lexicographicSortSchema(buildSchema(text)))

test('the committed contract is what the server serves (npm run generate)', () => {
  expect(printed(readFileSync('graphql/schema.graphql', 'utf8'))).toBe(printed(typeDefs.join('\n')))
})

test('every type, field, argument, input and value says what it is', () => {
  const silent = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => !name.startsWith('__') && (astNode || !isScalarType(schema.getType(name)))).flatMap((type) => {
    const parts = isEnumType(type) ? type.getValues() : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
    const all = parts.flatMap((part) => [part, ...('args' in part ? part.args.map((argument: GraphQLArgument) => ({ ...argument, name: `${part.name}(${argument.name})` })) : [])])
    return [...(type.description ? [] : [type.name]), ...all.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)]
  })
  expect(silent).toEqual([])
})

/** A list that a page asks for by variable is 20 long. */
const PAGE = 20
let day = 0
const sample = (type: GraphQLInputType): unknown => {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.value
  if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, String(field.type).endsWith('!') ? sample(field.type) : null]))
  return { Int: PAGE, Boolean: true, DateTime: new Date(86_400_000 * ++day).toISOString() }[named.name] ?? 'a'
}
const variablesOf = (operation: OperationDefinitionNode) => Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
  const input = typeFromAST(schema, type as never) as GraphQLInputType
  const name = variable.name.value
  return type.kind === Kind.NON_NULL_TYPE || name === 'first' ? [[name, sample(input)]] : []
}))

test.each(Object.values(documents).map((text) => {
  const document = parse(text)
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  return [operation?.name?.value ?? '', document, operation as OperationDefinitionNode] as const
}))('our own operation %s fits what anybody may ask', (_, document, operation) => {
  expect(countNodes({ schema, document, operation, variables: variablesOf(operation) })).toBeLessThanOrEqual(limits.nodes.anonymous)
})
