const sizes = [1.0625, 1.25, 1.5, 1.875, 2.375]

/** The size of a name in a cloud, in rem: one of five, growing with the logarithm of its count. */
export function cloudSize(count: number, most: number): number {
  const level = Math.min(5, 1 + Math.floor((5 * Math.log(1 + count)) / Math.log(1 + Math.max(most, 1))))
  return sizes[level - 1] ?? 1
}
