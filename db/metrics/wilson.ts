const Z = 1.959963984540054

/** The lower bound of Wilson's 95 % interval of a share: what it is at least. Null for none of none. */
export function wilson(some: number, of: number): number | null {
  if (of === 0) return null
  const share = some / of
  const spread = Z * Math.sqrt((share * (1 - share) + Z ** 2 / (4 * of)) / of)
  return Math.max(0, (share + Z ** 2 / (2 * of) - spread) / (1 + Z ** 2 / of))
}
