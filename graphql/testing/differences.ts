export interface Difference { path: string, expected: unknown, found: unknown }

const TOLERANCE = 1e-9

/** Every leaf of a tree by its path; an empty object is a leaf of its own. */
export function leavesOf(tree: unknown, path = ''): Map<string, unknown> {
  if (tree === null || typeof tree !== 'object') return new Map([[path, tree]])
  const entries = Object.entries(tree)
  if (entries.length === 0) return new Map([[path, '(nothing)']])
  return new Map(entries.flatMap(([key, value]) => [...leavesOf(value, path === '' ? key : `${path} / ${key}`)]))
}

/** Where two trees are not the same: numbers within 1e-9, everything else exactly, nothing missing and nothing more. */
export function differences(expected: unknown, found: unknown): Difference[] {
  const wanted = leavesOf(expected)
  const got = leavesOf(found)
  return [...new Set([...wanted.keys(), ...got.keys()])]
    .map((path) => ({ path, expected: wanted.get(path), found: got.get(path) }))
    .filter((leaf) => !same(leaf.expected, leaf.found))
}

const same = (a: unknown, b: unknown) => (
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= TOLERANCE : a === b
)
