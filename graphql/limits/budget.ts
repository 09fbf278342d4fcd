import {
  getArgumentValues, getNamedType, getVariableValues, isCompositeType, isInterfaceType, isObjectType, Kind,
  type DocumentNode, type FragmentDefinitionNode, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql'
import { checkArguments } from './arguments'

interface Requested { schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown> }

/** What operations without variables ask for: the same each time. Apollo keeps the documents it has seen. */
const counted = new WeakMap<OperationDefinitionNode, number>()

/**
 * Nodes that an operation may return at most: the sizes of its pages, nested ones multiplied. Variables are counted as
 * given; every argument is checked on the way. Each fragment is walked once for each type.
 */
export function countNodes(requested: Requested): number {
  const { operation } = requested
  if (operation.variableDefinitions?.length) return walked(requested)
  const nodes = counted.get(operation) ?? walked(requested)
  counted.set(operation, nodes)
  return nodes
}

function walked({ schema, document, operation, variables }: Requested): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) return 0 // refused in a moment, with the reason
  const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]))
  const known = new Map<string, number>()

  const inSet = (set: SelectionSetNode, parent: GraphQLNamedType): number => set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
      return sum + (type ? inSet(selection.selectionSet, type) : 0)
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + inFragment(fragments.get(selection.name.value))
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined
    if (!field) return sum
    const values = field.args.length > 0 ? getArgumentValues(field, selection, coerced) : {}
    if (field.args.length > 0) checkArguments(field, values)
    const type = getNamedType(field.type)
    const inside = selection.selectionSet && isCompositeType(type) ? inSet(selection.selectionSet, type) : 0
    const size = onlyCounts(selection.selectionSet) ? 0 : pageSize(values)
    return sum + (size === null ? inside : size + size * inside)
  }, 0)

  const inFragment = (fragment: FragmentDefinitionNode | undefined): number => {
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    if (!fragment || !type) return 0
    const nodes = known.get(fragment.name.value) ?? inSet(fragment.selectionSet, type)
    known.set(fragment.name.value, nodes)
    return nodes
  }

  const root = schema.getRootType(operation.operation)
  return root ? inSet(operation.selectionSet, root) : 0
}

/** Whether nothing of a list is asked for but how long it is. */
const onlyCounts = (set: SelectionSetNode | undefined) =>
  set?.selections.every((one) => one.kind === Kind.FIELD && (one.name.value === 'totalCount' || one.name.value === '__typename')) ?? false

const pageSize = ({ first, last, ids }: Record<string, unknown>): number | null => {
  if (Array.isArray(ids)) return ids.length
  const size = first ?? last
  return typeof size === 'number' ? size : null
}
