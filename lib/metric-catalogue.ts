import { buildSchema, type GraphQLEnumType, type GraphQLObjectType, isEnumType, isObjectType } from 'graphql'
import ownSchema from '../graphql/schema.graphql'

/** One field or value of a measure, as the schema describes it. */
export interface MeasureField { name: string; type: string | null; description: string }

/** One measure as the API describes it; a part that its description leaves out is null. */
export interface Measure {
  /** Name of the type in the API. */
  type: string
  /** The type's name in kebab-case: the anchor on /metrics. */
  anchor: string
  sentence: string
  formula: string | null
  unit: string | null
  range: string | null
  window: string | null
  source: string | null
  fields: MeasureField[]
}

const part = /(?:^|\s)(Formula|Unit|Range(?: of \w+)?|Window|Step|Source): /

function partsOf(description: string) {
  const [sentence = '', ...rest] = description.replace(/\s+/g, ' ').trim().split(part)
  const parts = new Map<string, string>()
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const name = (rest[at] ?? '').split(' ')[0] ?? ''
    parts.set(name, (rest[at + 1] ?? '').trim().replace(/\.$/, ''))
  }
  return { sentence: sentence.trim(), parts }
}

const fieldsOf = (type: GraphQLObjectType | GraphQLEnumType): MeasureField[] => (isEnumType(type)
  ? type.getValues().map(({ name, description }) => ({ name, type: null, description: description ?? '' }))
  : Object.values(type.getFields()).map((field) => ({ name: field.name, type: String(field.type), description: field.description ?? '' })))

function measureOf(type: GraphQLObjectType | GraphQLEnumType): Measure {
  const { sentence, parts } = partsOf(type.description ?? '')
  return {
    type: type.name,
    anchor: type.name === 'CommunityFacts' ? 'facts' : type.name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase(),
    sentence,
    formula: parts.get('Formula') ?? null,
    unit: parts.get('Unit') ?? null,
    range: parts.get('Range') ?? null,
    window: parts.get('Window') ?? parts.get('Step') ?? null,
    source: parts.get('Source') ?? null,
    fields: fieldsOf(type),
  }
}

const isMeasured = (type: GraphQLObjectType) => type.getInterfaces().some((each) => each.name === 'Measured')

/**
 * The catalogue of measures out of the text of a schema, by default that of this portal's API.
 *
 * Shape   every type that implements Measured, and those that carry a `Formula:` or `Window:` of their own; in the order of the schema.
 * Errors  GraphQLError when the text is no schema.
 */
export function metricCatalogue(schema: string = ownSchema): Measure[] {
  return Object.values(buildSchema(schema).getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isEnumType(type)) return []
    const measured = isObjectType(type) && isMeasured(type)
    return measured || /\b(Formula|Window): /.test(type.description ?? '') ? [measureOf(type)] : []
  })
}
