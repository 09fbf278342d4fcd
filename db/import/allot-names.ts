/**
 * Gives each thing a name in URLs that nobody has: its own base, else with a number behind.
 * `look` says which of some names are taken in the database; names that `fold` alike count as one.
 */
export async function allotNames(
  bases: string[], look: (names: string[]) => Promise<Set<string>>, fold: (name: string) => string = (name) => name,
): Promise<string[]> {
  const used = new Set<string>()
  const next = new Map<string, number>()
  const names = bases.map((base) => free(base, used, next, fold))
  let open = names.map((_, index) => index)
  while (open.length > 0) {
    const taken = await look(open.map((index) => names[index] ?? ''))
    open = open.filter((index) => taken.has(names[index] ?? ''))
    for (const index of open) names[index] = free(bases[index] ?? '', used, next, fold)
  }
  return names
}

function free(base: string, used: Set<string>, next: Map<string, number>, fold: (name: string) => string): string {
  for (;;) {
    const number = next.get(base) ?? 1
    next.set(base, number + 1)
    const name = number === 1 ? base : `${base}-${number}`
    if (used.has(fold(name))) continue
    used.add(fold(name))
    return name
  }
}
