const sizes = [1.0625, 1.25, 1.5, 1.875, 2.375]

/** The size of a name in a cloud, in rem, by its level (1 to 5). */
export const cloudSize = (level: number) => sizes[level - 1] ?? 1
