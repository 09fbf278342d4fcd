import {
  buildSchema, getNamedType, isEnumType, isLeafType, isObjectType, isRequiredArgument, parse, print,
  type GraphQLArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql'
import ownSchema from '../graphql/schema.graphql'

const schema = buildSchema(ownSchema)
const DAY = 86_400_000

/** From where a measure is asked: the type that has it, and the way there. The first that has it is taken. */
const ways: [parent: string, within: (field: string) => string][] = [
  ['Idea', (field) => `ideas(first: 3) { nodes { title ${field} } }`],
  ['Community', (field) => `communities(first: 3) { nodes { name ${field} } }`],
  ['Organization', (field) => `organizations(first: 3) { nodes { name ${field} } }`],
  ['Member', (field) => `viewer { name ${field} }`],
  ['Query', (field) => field],
]

/**
 * A document that asks for a measure as it stands now: of a few ideas, communities or organizations, or of whoever asks. It can be run as it is.
 * Null where no field gives one. `now`: ms UTC, for the ends of a period.
 */
export function metricQuery(type: string, now: number): string | null {
  if (type === 'Stage') return pretty('Stage', 'viewer { name stages { community { name } stage evidence { dates } } }')
  for (const [parent, within] of ways) {
    const field = fieldOf(schema, parent, type)
    if (field) return pretty(type, within(asked(field, now)))
  }
  return null
}

function fieldOf(contract: GraphQLSchema, parent: string, type: string) {
  const owner = contract.getType(parent)
  return isObjectType(owner) ? Object.values(owner.getFields()).find((field) => String(field.type).replace('!', '') === type) : undefined
}

function asked(field: GraphQLField<unknown, unknown>, now: number): string {
  const given = field.args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${JSON.stringify(sampleOf(argument, now))}`)
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${partsOf(getNamedType(field.type) as GraphQLObjectType).join(' ')} }`
}

const sampleOf = ({ name }: GraphQLArgument, now: number) => ({ from: new Date(now - 28 * DAY).toISOString(), to: new Date(now).toISOString() })[name] ?? 'water'

/** Its numbers and words, and those of what stands in it; of things with a name, the name. */
const partsOf = (type: GraphQLObjectType, depth = 2): string[] => Object.values(type.getFields()).flatMap((field) => {
  const named = getNamedType(field.type)
  if (field.args.some(isRequiredArgument)) return []
  if (isLeafType(named) || isEnumType(named)) return named.name === 'ID' || field.name === 'definition' ? [] : [field.name]
  if (!isObjectType(named) || named.name.endsWith('Connection')) return []
  const name = ['name', 'title'].find((one) => one in named.getFields())
  const inside = name ? [name] : depth > 0 ? partsOf(named, depth - 1) : []
  return inside.length > 0 ? [`${field.name} { ${inside.join(' ')} }`] : []
})

const pretty = (name: string, body: string) => print(parse(`query ${name} { ${body} }`))
