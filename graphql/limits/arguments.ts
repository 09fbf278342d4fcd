import { isInputObjectType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType } from 'graphql'
import { badInput } from '../errors'
import { limits } from './figures'

type Values = Record<string, unknown>

const OF_STAGES = ['stage', 'members', 'movement', 'stages', 'movements', 'dwell', 'conversion', 'gravity', 'flows', 'renewal', 'valueNetwork']

/** Refuses arguments that are out of bounds, by literal or variable, before anything is read. BAD_USER_INPUT names the argument. */
export function checkArguments(field: GraphQLField<unknown, unknown>, values: Values): void {
  const has = (name: string) => field.args.some((argument) => argument.name === name)
  for (const { name, type } of field.args) checkValue(type, values[name], name)
  if (String(field.type).endsWith('Connection!')) checkPage(values, has('last'))
  if (field.name === 'similarIdeas') bounded('first', values.first, 1, 10)
  if (has('windowDays') && values.windowDays != null) bounded('windowDays', values.windowDays, 1, limits.windowDays)
  if (OF_STAGES.includes(field.name)) required('windowDays', values)
  for (const [name, most] of Object.entries(limits.steps)) if (has(name) && values[name] != null) bounded(name, values[name], 1, most)
  if (has('from') && has('to') && !((values.from as number) < (values.to as number))) throw badInput('to', 'must lie after from.')
  if (Array.isArray(values.ids)) bounded('ids', values.ids.length, 0, limits.page)
}

function checkPage({ first, last, after, before }: Values, backwards: boolean) {
  if ((first == null) === (last == null)) throw badInput('first', backwards ? 'give first or last, and not both, from 1 to 100.' : 'give first, from 1 to 100.')
  if (first != null) bounded('first', first, 1, limits.page)
  if (last != null) bounded('last', last, 1, limits.page)
  if (first != null && before != null) throw badInput('before', 'goes with last; with first give after.')
  if (last != null && after != null) throw badInput('after', 'goes with first; with last give before.')
}

function bounded(name: string, value: unknown, least: number, most: number) {
  if (typeof value !== 'number' || value < least || value > most) throw badInput(name, `${String(value)} is not from ${least} to ${most}.`)
}

function required(name: string, values: Values) {
  if (values[name] === null) throw badInput(name, 'may not be null here: stages have no meaning over all time.')
}

const WANTED: Record<string, string> = {
  Language: 'is no language tag such as nl or en.',
  DateTime: 'is no instant in ISO 8601 with a zone, such as 2026-07-01T00:00:00Z.',
}

/** Our scalars read what they do not understand as NaN (instants.ts). No id that we made is empty or longer than 200 characters. */
function checkValue(type: GraphQLInputType, value: unknown, path: string) {
  if (value == null) return
  if (isNonNullType(type)) return checkValue(type.ofType, value, path)
  if (isListType(type)) return (value as unknown[]).forEach((one) => checkValue(type.ofType, one, path))
  if (isInputObjectType(type)) return Object.values(type.getFields()).forEach((field) => checkValue(field.type, (value as Values)[field.name], `${path}.${field.name}`))
  if (Number.isNaN(value)) throw badInput(path, WANTED[type.name] ?? 'is no number.')
  if (typeof value !== 'string') return
  if (value.includes('\0') || !value.isWellFormed()) throw badInput(path, 'holds a character that is none (NUL or half a surrogate pair).')
  if (type.name === 'ID' && !path.endsWith('idempotencyKey') && (value === '' || value.length > 200)) throw badInput(path, 'is no id: it has 1 to 200 characters.')
}
