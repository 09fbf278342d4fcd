import { GraphQLError, Kind, type ASTNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, type ASTVisitor } from 'graphql'
import { limits } from './figures'

type Rule = (context: ValidationContext) => ASTVisitor

const over = (what: string, most: number) => `This document has too many ${what}: at most ${most} are allowed.`

/** At most so many of a kind of syntax node in the whole document. */
const atMost = (most: number, what: string, kind: 'Field' | 'Directive', counts: (node: ASTNode) => boolean): Rule => (context) => {
  let count = 0
  return {
    [kind]: (node: ASTNode) => {
      if (counts(node) && ++count === most + 1) context.reportError(new GraphQLError(over(what, most), { nodes: node }))
    },
  }
}

export const fewAliases = atMost(limits.aliases, 'aliases', 'Field', (node) => node.kind === Kind.FIELD && node.alias !== undefined)
export const fewDirectives = atMost(limits.directives, 'directives', 'Directive', () => true)

/** Fields nest so deep at most; introspection has an allowance of its own. Each fragment is measured once. */
export const notTooDeep: Rule = (context) => {
  const known = new Map<string, number>()
  const depthOf = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
    return fragmentDepth(selection.name.value, context.getFragment(selection.name.value))
  }))
  const fragmentDepth = (name: string, fragment: FragmentDefinitionNode | null | undefined) => {
    const depth = known.get(name)
    if (depth !== undefined) return depth
    known.set(name, 0) // a fragment within itself: another rule refuses it
    known.set(name, depthOf(fragment?.selectionSet))
    return known.get(name) ?? 0
  }
  return {
    OperationDefinition: (operation) => {
      if (depthOf(operation.selectionSet) > limits.depth) {
        context.reportError(new GraphQLError(`This document nests more than ${limits.depth} levels of fields.`, { nodes: operation }))
      }
    },
    Field: {
      enter: (field, _key, _parent, path) => {
        if (!field.name.value.startsWith('__') || !field.selectionSet) return
        const levels = path.filter((step) => step === 'selectionSet').length
        if (levels + plainDepth(field.selectionSet) > limits.introspectionDepth) {
          context.reportError(new GraphQLError(`Introspection nests more than ${limits.introspectionDepth} levels.`, { nodes: field }))
        }
      },
    },
  }
}

const plainDepth = (set: SelectionSetNode): number => Math.max(0, ...set.selections.map((selection) => (
  selection.kind === Kind.FRAGMENT_SPREAD ? 0 : (selection.kind === Kind.FIELD ? 1 : 0) + (selection.selectionSet ? plainDepth(selection.selectionSet) : 0)
)))

export const shapeRules = [notTooDeep, fewAliases, fewDirectives]
