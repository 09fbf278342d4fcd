import type { Ago } from '../script'
import type { Perform } from '../../perform/stage'

/** What somebody did in the portal: who, when and what. Scenes of one day follow each other as they are written. */
export type Scene = readonly [ago: Ago, by: string, act: Perform]
