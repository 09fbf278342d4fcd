import { confluenceReadings } from './confluence'
import { movementReadings } from './movements'
import { nightReadings } from './night'
import type { Reading } from './reading'
import { sourceReadings } from './sources'
import { stageReadings } from './stages'

/** Every misreading of wrong-readings.md. */
export const readings: Reading[] = [...nightReadings, ...confluenceReadings, ...sourceReadings, ...stageReadings, ...movementReadings]
