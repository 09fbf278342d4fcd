const Z = 1.959963984540054

/** Wilson's 95 % interval of a share, both ends 0 to 1. Null for none of none. */
export function wilsonInterval(some: number, of: number): [low: number, high: number] | null {
  if (of === 0) return null
  const share = some / of
  const spread = Z * Math.sqrt((share * (1 - share) + Z ** 2 / (4 * of)) / of)
  const end = (sign: number) => Math.min(1, Math.max(0, (share + Z ** 2 / (2 * of) + sign * spread) / (1 + Z ** 2 / of)))
  return [end(-1), end(1)]
}

/** The lower bound of it: what the share is at least. */
export const wilson = (some: number, of: number): number | null => wilsonInterval(some, of)?.[0] ?? null
