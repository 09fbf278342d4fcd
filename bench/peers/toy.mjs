/** What B5 asks of every server: nothing that takes time by itself. */
export const typeDefs = 'type Query { hello: String!  rows: [Row!]! }  type Row { id: ID!  title: String!  votes: Int!  author: Author! }  type Author { id: ID!  name: String! }'

const rows = Array.from({ length: 20 }, (_, n) => ({ id: `row_${n}`, title: `The title of row ${n}`, votes: n * 7, author: { id: `member_${n}`, name: `Member ${n}` } }))
export const resolvers = { Query: { hello: () => 'world', rows: () => rows } }

/** Says that a server listens, and where; ends it when nobody listens to it any more. */
export function tell(url) {
  process.stdout.write(`${JSON.stringify({ url })}\n`)
  process.stdin.resume().on('end', () => process.exit(0))
}
