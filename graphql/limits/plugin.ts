import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { problem } from '../errors'
import type { Context, Left } from '../context'
import { countNodes } from './budget'
import { limits } from './figures'

const listener: GraphQLRequestListener<Context> = {
  async didResolveOperation({ schema, document, operation, request, contextValue }) {
    if (!operation) return
    const mutations = checkMutations(operation)
    const nodes = countNodes({ schema, document, operation, variables: request.variables ?? {} })
    if (nodes > contextValue.nodeLimit) {
      throw problem('LIMIT_EXCEEDED', `This asks for ${nodes} nodes; ${contextValue.nodeLimit} are allowed in one request. Ask for smaller pages.`, { nodes, nodeLimit: contextValue.nodeLimit })
    }
    const points = 1 + nodes + mutations * limits.mutationPoints
    contextValue.cost = { nodes, points, left: null }
    const left = await contextValue.take?.(points) ?? null
    contextValue.cost.left = left
    if (left?.over) throw throttled(left)
  },
  async willSendResponse({ response, contextValue: { cost, isShared } }) {
    if (response.body.kind !== 'single' || cost.points === 0 || isShared) return
    response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: costOf(cost) }
  },
}
/** Refuses what asks for too much, takes its points from the caller's budget, and says in `extensions.cost` what it cost. */
export const budgetPlugin: ApolloServerPlugin<Context> = { requestDidStart: async () => listener }

function throttled({ limit, seconds, resetAt }: Left) {
  const retryAfter = Math.max(1, Math.ceil((resetAt - Date.now()) / 1_000))
  return problem('THROTTLED', `Your ${limit} points for ${seconds} seconds are used up. Try again in ${retryAfter} seconds.`, { retryAfter })
}

const costOf = ({ points, left }: Context['cost']) => ({
  requestedQueryCost: points,
  actualQueryCost: points,
  throttleStatus: left && { maximumAvailable: left.limit, currentlyAvailable: left.remaining, restoreRate: left.limit / left.seconds },
})

const ONCE = new Set<string>(limits.once)

/** How many mutations an operation holds; LIMIT_EXCEEDED when too many, or one of a kind that may stand there once. */
function checkMutations(operation: OperationDefinitionNode): number {
  if (operation.operation !== 'mutation') return 0
  const names = operation.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : 'fragment'))
  if (names.includes('fragment')) throw problem('BAD_USER_INPUT', 'Write mutations as fields of the operation itself, not in fragments.')
  if (names.length > limits.mutations) throw problem('LIMIT_EXCEEDED', `At most ${limits.mutations} mutations fit in one document.`)
  const twice = names.find((name, index) => ONCE.has(name) && names.indexOf(name) !== index)
  if (twice) throw problem('LIMIT_EXCEEDED', `«${twice}» may stand in a document once.`)
  return names.length
}
