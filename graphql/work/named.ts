import { refused, type Refused } from '../../db/acts/refusal'
import type { Context } from '../context'

/** The member whom a handle names, with or without @; null for nobody. */
export async function memberOf(handle: string, { loaders }: Context): Promise<string | null> {
  const name = handle.trim().replace(/^@/, '')
  return await loaders.memberNamed.load({ kind: 'slug', name }) ?? loaders.memberNamed.load({ kind: 'slug', name: name.toLowerCase() })
}

/** The members whom handles name; refused where one names nobody. At most 30. */
export async function handlesOf(handles: readonly string[] | null | undefined, context: Context): Promise<string[] | Refused> {
  const named = handles ?? []
  if (named.length > 30) return refused('LIMIT', 'At most 30 people.', 'madeBy')
  const ids = await Promise.all(named.map((handle) => memberOf(handle, context)))
  const stranger = named[ids.indexOf(null)]
  return stranger === undefined ? ids.filter((id) => id !== null) : refused('NOT_FOUND', `There is no member ${stranger.slice(0, 80)}.`, 'madeBy')
}
