import {
  buildASTSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges, GraphQLSchema, isInterfaceType, isObjectType, parse, visit,
  type DocumentNode, type EnumValueDefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode,
} from 'graphql'

/**
 * What a client of the released contract could stumble over in the one that is served: all that graphql-js calls breaking, and defaults of arguments, which
 * change answers in silence. What the release itself marked @deprecated may be gone; new values of enums and new optional arguments are additions.
 */
export function breaksOf(released: string, served: string): string[] {
  const [before, now] = [reachable(withoutDeprecated(parse(released))), buildASTSchema(parse(served))]
  const defaults = findDangerousChanges(before, now).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE)
  return [...findBreakingChanges(before, now), ...defaults].map(({ type, description }) => `${type}: ${description}`)
}

type Retirable = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode
const unlessDeprecated = ({ directives }: Retirable) => (directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined)

const withoutDeprecated = (document: DocumentNode): DocumentNode =>
  visit(document, { FieldDefinition: unlessDeprecated, InputValueDefinition: unlessDeprecated, EnumValueDefinition: unlessDeprecated })

/** The schema without types that only something deprecated led to. */
function reachable(document: DocumentNode): GraphQLSchema {
  const whole = buildASTSchema(document, { assumeValid: true })
  const behindInterfaces = Object.values(whole.getTypeMap()).filter((type) => (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().length > 0)
  return new GraphQLSchema({ ...whole.toConfig(), types: behindInterfaces, assumeValid: true })
}
