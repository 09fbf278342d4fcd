import { buurtstroomScenes } from './buurtstroom'
import { caseScenes } from './cases'
import { cyclingScenes } from './cycling'
import type { Scene } from './scene'
import { schoolRoof } from './school-roof'
import { townScenes } from './town'

/** All that people of the story did in the portal itself, in no order. */
export const scenes: Scene[] = [...townScenes, ...buurtstroomScenes, ...schoolRoof, ...cyclingScenes, ...caseScenes]
