import { nameInAccount, nothingThere, webFinger } from '../../../lib/activity-pub'
import { behind } from '../../activitypub/actor'

/** Who is behind acct:NAME@HOST: «ideas» for all public ideas, or the slug of a community. */
export async function GET(request: Request): Promise<Response> {
  const name = nameInAccount(new URL(request.url).searchParams.get('resource'))
  const shown = name && await behind(name)
  return name && shown ? webFinger(name, shown.path) : nothingThere()
}
