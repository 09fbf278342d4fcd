import type { Db } from '../db'
import { adoptionOf } from './adoption'
import { flows } from './community-flows'
import { stepsOf } from './confluence-steps'
import { joinedTogetherIn } from './joined-together'
import type { OfPlaces, PlaceMeasure } from './of-places'
import { participationOf } from './participation'
import { pieceByPiece } from './piece-by-piece'
import { retentionIn } from './retention'
import { histories } from './stage-histories'
import { networkOf } from './value-network'
import { weeksOf } from './weekly-actives'
import { spokenOf } from './word-of-mouth'

const worked = <Asked extends OfPlaces, Row, Answer>(measure: PlaceMeasure<Asked, Row, Answer>): [string, (db: Db, asked: OfPlaces) => Promise<Answer>] => (
  [measure.name, (db, asked) => pieceByPiece(db, measure, asked as Asked)] // whose statements parse what they are asked
)

/** How the measures of places whose answers are kept are worked out behind whoever asked, by name. */
export const placeMeasures = new Map<string, (db: Db, asked: OfPlaces) => Promise<unknown>>([
  worked(adoptionOf), worked(flows), worked(histories), worked(joinedTogetherIn), worked(networkOf), worked(participationOf), worked(retentionIn), worked(spokenOf), worked(stepsOf), worked(weeksOf),
])
