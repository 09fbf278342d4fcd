interface Found { communityId: string, smallestKey: string, twins: string[] }

/** The basin of each community: communities joined by twins, directly or through others, named after the smallest key in code point order. */
export function basinsOf(found: Found[]): Map<string, string> {
  const parent = new Map(found.map(({ communityId }) => [communityId, communityId]))
  const root = (id: string): string => {
    const above = parent.get(id) ?? id
    return above === id ? id : root(above)
  }
  for (const { communityId, twins } of found) for (const twin of twins) parent.set(root(twin), root(communityId))
  const names = new Map<string, Found>()
  for (const one of found) {
    const at = root(one.communityId)
    const name = names.get(at)
    if (!name || byCodePoint(one.smallestKey, name.smallestKey) < 0) names.set(at, one)
  }
  return new Map(found.map(({ communityId }) => [communityId, names.get(root(communityId))?.communityId ?? communityId]))
}

/** UTF-8 sorts as code points do; JavaScript's own order is that of UTF-16. */
export const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
