import type { Stage } from '../../graphql/generated/documents/graphql'

/** The seven stages from the furthest on to the gone: the order in which pictures and tables show them. */
export const stages: readonly Stage[] = ['VALUE_NETWORK', 'PURPOSE', 'PRACTICE', 'INTEREST', 'NONE', 'DORMANT', 'LEFT']

/** The stages in which somebody is active, level 1 first. */
export const activeStages: readonly Stage[] = ['INTEREST', 'PRACTICE', 'PURPOSE', 'VALUE_NETWORK']

/** The colour of a stage, as a CSS value that fits the theme (stages.css). */
export const stageColour = (stage: Stage): string => `var(--stage-${stage.toLowerCase().replace('_', '-')})`
