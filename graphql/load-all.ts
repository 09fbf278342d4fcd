/** All that there are, in the order of the ids; what is gone is left out, a failure is thrown. */
export async function loadAll<T>(loader: { loadMany: (ids: string[]) => Promise<(T | Error | null)[]> }, ids: string[]): Promise<T[]> {
  const loaded = await loader.loadMany(ids)
  return loaded.flatMap((one) => {
    if (one instanceof Error) throw one
    return one === null ? [] : [one]
  })
}
