export const typeDefs: string
export const resolvers: { Query: { hello: () => string, rows: () => object[] } }
export function tell(url: string): void
