import { badInput } from './errors'
import type { Name } from './loading'

interface Keys { id?: string | null, slug?: string | null, handle?: string | null, source?: { source: string, id: string } | null }

/** The one key that is given, of id, slug (or handle) and source; BAD_USER_INPUT for none or several. */
export function oneOf({ id, slug, handle, source }: Keys): { id: string } | Name {
  const given = [id, slug, handle, source].filter((key) => key != null)
  if (given.length !== 1) throw badInput('id', `give exactly one key, not ${given.length}.`)
  if (id != null) return { id }
  if (source) return { kind: 'source', name: `${source.source}/${source.id}` }
  return { kind: 'slug', name: (slug ?? handle) as string }
}

/** The id behind the one key that is given; null when nobody has that name. */
export const idOf = async (keys: Keys, names: { load: (name: Name) => Promise<string | null> }) => {
  const key = oneOf(keys)
  return 'id' in key ? key.id : names.load(key)
}
