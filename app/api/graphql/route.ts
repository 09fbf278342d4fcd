import { answerGraphQLFetch } from '../../../lib/graphql-fetch'

// Under `npm start` server.ts answers before Next is asked; this is the same handler for a plain `next start`.
export { answerGraphQLFetch as GET, answerGraphQLFetch as POST, answerGraphQLFetch as PUT, answerGraphQLFetch as DELETE, answerGraphQLFetch as PATCH, answerGraphQLFetch as OPTIONS }
