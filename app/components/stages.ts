import type { Stage } from '../../graphql/generated/documents/graphql'

/** The seven stages from the furthest on to the gone: the order in which pictures and tables show them. */
export const stages: readonly Stage[] = ['VALUE_NETWORK', 'PURPOSE', 'PRACTICE', 'INTEREST', 'NONE', 'DORMANT', 'LEFT']

/** The stages in which somebody is active, level 1 first. */
export const activeStages: readonly Stage[] = ['INTEREST', 'PRACTICE', 'PURPOSE', 'VALUE_NETWORK']

/** The colour of a stage, as a CSS value that fits the theme (stages.css). */
export const stageColour = (stage: Stage): string => `var(--stage-${stage.toLowerCase().replace('_', '-')})`

/** The level of a community, 0 to 4, as the messages name it (`metrics.level`). */
export const levelOf = ({ level }: { level: number }) => `${Math.min(Math.max(level, 0), 4)}` as '0' | '1' | '2' | '3' | '4'
