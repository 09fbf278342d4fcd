import { adoption } from './adoption'
import { confluenceOverTime } from './confluence-steps'
import { flows, retention } from './flows'
import { conversion, dwell, gravity, movements } from './histories'
import { recovery, wordOfMouth } from './recovery'
import { firstResponse, twoWay } from './two-way'
import { valueCreated } from './value'
import { participation, weeklyActivity } from './weekly'

/** What is measured alike of a community and of all communities of an organization together. */
export const ofPlaces = {
  weeklyActivity, participation, confluenceOverTime,
  movements, dwell, conversion, gravity, flows, retention,
  adoption, twoWay, firstResponse, recovery, wordOfMouth, valueCreated,
}
