import { GraphQLScalarType, Kind } from 'graphql'

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Milliseconds since 1970 of an instant in ISO 8601 with a zone; NaN for everything else, also for 30 February and before 1970. */
export function instant(text: unknown): number {
  const parts = typeof text === 'string' ? INSTANT.exec(text) : null
  if (!parts) return NaN
  const [, year, month, day] = parts.map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  if (date.getUTCDate() !== day || date.getUTCMonth() + 1 !== month) return NaN
  const at = Date.parse(text as string)
  return at >= 0 ? at : NaN
}

/** Instants: milliseconds inside, ISO 8601 in UTC outside. A wrong one becomes NaN, which limits/arguments.ts refuses by the name of its argument. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (at) => new Date(at as number).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => (node.kind === Kind.STRING ? instant(node.value) : NaN),
})

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

/** A language tag; null-like for what is none: refused by the name of its argument. */
export const Language = new GraphQLScalarType({
  name: 'Language',
  serialize: String,
  parseValue: (tag) => (typeof tag === 'string' && TAG.test(tag) ? tag : NaN),
  parseLiteral: (node) => (node.kind === Kind.STRING && TAG.test(node.value) ? node.value : NaN),
})

export const URL = new GraphQLScalarType({ name: 'URL', serialize: String })
