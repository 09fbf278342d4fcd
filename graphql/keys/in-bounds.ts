import { isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql'
import { kindOf, type Kind } from '../../db/ids'
import { communitiesOfThings } from '../../db/keys/communities-of-things'
import type { Context } from '../context'
import { problem } from '../errors'
import type { MutationResolvers } from '../generated/resolvers'
import { mayWrite } from '../viewer'

/** What lies in a community, or in none. What is of no such kind (a member, a topic, an organization) is everywhere. */
const PLACED = new Set<Kind | null>(['community', 'idea', 'post', 'comment', 'amendment', 'task', 'outcome', 'note', 'case', 'attachment'])

/** Holds a key that is bound to communities to them, whatever it writes: FORBIDDEN when anything that is named lies elsewhere, or nothing says where. */
export async function staysInBounds(ids: string[], { db, viewer }: Pick<Context, 'db' | 'viewer'>): Promise<void> {
  if (!viewer?.communityIds) return
  const placed = [...new Set(ids.filter((id) => PLACED.has(kindOf(id))))]
  const lies = new Map((await communitiesOfThings(db, { ids: placed })).map(({ id, communityId }) => [id, communityId]))
  const isInside = (id: string) => viewer.communityIds?.includes(lies.get(id) ?? '') ?? false
  if (placed.length === 0 || !placed.every(isInside)) throw problem('FORBIDDEN', 'This key writes in its own communities only.')
}

type Resolve = (parent: unknown, args: { input: Record<string, unknown> }, context: Context, info: Parameters<Exclude<NonNullable<MutationResolvers['comment']>, { resolve: unknown }>>[3]) => unknown

/** The mutations, each held to the communities of the key that asks. */
export function inBounds(mutations: MutationResolvers): MutationResolvers {
  const bound = Object.entries(mutations as Record<string, Resolve>).map(([name, resolve]): [string, Resolve] => [name, async (parent, args, context, info) => {
    if (context.viewer?.communityIds) {
      mayWrite(context)
      const type = info.parentType.getFields()[name]?.args.find((one) => one.name === 'input')?.type
      await staysInBounds(type ? idsOf(type, args.input) : [], context)
    }
    return resolve(parent, args, context, info)
  }])
  return Object.fromEntries(bound) as MutationResolvers
}

/** The ids that an input holds. One that can say in which community something comes to be must say so. */
function idsOf(type: GraphQLInputType, value: unknown): string[] {
  if (isNonNullType(type)) return idsOf(type.ofType, value)
  if (value == null) return []
  if (isListType(type)) return [value].flat().flatMap((one) => idsOf(type.ofType, one))
  if (!isInputObjectType(type)) return type.name === 'ID' ? [String(value)] : []
  const [fields, given] = [type.getFields(), value as Record<string, unknown>]
  if ('communityId' in fields && !('ideaId' in fields) && given.communityId == null) return []
  return Object.values(fields).flatMap((field) => (field.name === 'idempotencyKey' ? [] : idsOf(field.type, given[field.name])))
}
