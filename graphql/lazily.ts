/** What makers make, by their names. */
export type Made<Makers> = { readonly [Name in keyof Makers]: Makers[Name] extends (...from: never[]) => infer Thing ? Thing : never }

const FROM = Symbol('from')

/** Makes things out of a source, each when it is first asked for, and once: most requests ask for few of them. */
export function lazily<From, Makers extends Record<string, (from: From) => unknown>>(makers: Makers): (from: From) => Made<Makers> {
  const getters = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, {
    get(this: { [FROM]: From }) {
      const value = make(this[FROM])
      Object.defineProperty(this, name, { value })
      return value
    },
  }]))
  const shape = Object.create(null, getters) as object
  return (from) => Object.assign(Object.create(shape) as { [FROM]: From }, { [FROM]: from }) as never
}
